package org.kroniek.web.portal;

import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.ArticleReading;
import org.kroniek.core.projection.ReadableArticles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.history.RecordHistory;
import org.kroniek.core.history.RecordVersion;
import org.kroniek.core.history.VersionDifference;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.EventReader;
import org.kroniek.web.history.RecordAddress;
import org.kroniek.web.portal.history.HistoryViews;
import org.kroniek.web.portal.history.RestoreProblem;
import org.kroniek.web.portal.history.VersionChoice;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.reading.Messages;

/** Shows the versions of a record that its readers may see, and what differs between two of them. */
@Dependent
public class HistoryPage {

    private static final String TEXTS = "org.kroniek.web.history.history";

    private final RecordHistory history;
    private final ReadableArticles articles;
    private final AuthorityReader authorities;
    private final EventReader events;
    private final PageFrames frames;
    private final ProblemPages problems;

    @Inject
    public HistoryPage(RecordHistory history, ReadableArticles articles, AuthorityReader authorities,
            EventReader events,
            PageFrames frames, ProblemPages problems) {
        this.history = history;
        this.articles = articles;
        this.authorities = authorities;
        this.events = events;
        this.frames = frames;
        this.problems = problems;
    }

    /** @param problem why the last attempt to go back failed */
    public PortalPage page(String records, String id, Optional<RestoreProblem> problem, PortalRequest request) {
        return RecordAddress.parse(records, id)
                .flatMap(address -> name(address.subject(), request).map(name -> page(address, name, problem, request)))
                .orElseGet(() -> problems.notFound(request));
    }

    private PortalPage page(RecordAddress address, String name, Optional<RestoreProblem> problem,
            PortalRequest request) {
        Messages texts = texts(request);
        PageFrame frame = frames.frame(request, Section.HISTORY, texts, texts.text("history.title", name)).unlisted();
        List<RecordVersion> versions = visible(address.subject(), request);
        if (versions.isEmpty()) {
            return problems.notFound(request);
        }
        VersionChoice choice = VersionChoice.of(request, versions);
        Optional<VersionDifference> difference = choice.from() == choice.to()
                ? Optional.empty()
                : history.difference(address.subject(), choice.from(), choice.to());
        return PortalPage.ok("history.jte",
                HistoryViews.of(address, versions, choice, difference, problem, frame), frame);
    }

    /** The texts of this page, and those of the portal. */
    public static Messages texts(PortalRequest request) {
        return Messages.load(TEXTS, request.language()).or(PageFrames.texts(request.language()));
    }

    private List<RecordVersion> visible(ChangeSubject subject, PortalRequest request) {
        boolean editor = request.visitor().isEditor();
        return history.versions(subject).stream().filter(version -> editor || version.published()).toList();
    }

    /** What the record is called; empty for one that readers may not see. */
    private Optional<String> name(ChangeSubject subject, PortalRequest request) {
        String language = request.language().tag();
        return switch (subject.kind()) {
            // Earlier texts are for those who may read the present one.
            case ARTICLE -> articles.article(new ArticleId(subject.id()),
                    request.audience()) instanceof ArticleReading.Shown(ArticleSnapshot article)
                    && !article.isTextWithheld() ? Optional.of(article.headline()) : Optional.empty();
            case AUTHORITY -> authorities.authority(new AuthorityId(subject.id()))
                    .map(authority -> authority.reference().name(language));
            case EVENT -> events.event(new EventId(subject.id()))
                    .flatMap(event -> event.titles().in(language));
        };
    }
}
