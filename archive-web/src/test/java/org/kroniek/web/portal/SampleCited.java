package org.kroniek.web.portal;

import org.kroniek.core.rights.Audience;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ChangeAction;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.core.citable.CitedArticle;
import org.kroniek.core.citable.CitedArticles;
import org.kroniek.core.id.CitableSearchId;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.Labels;
import org.kroniek.search.index.IndexState;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.replay.Addition;
import org.kroniek.search.replay.Cause;
import org.kroniek.search.replay.Comparison;
import org.kroniek.search.replay.Difference;
import org.kroniek.search.replay.Differences;
import org.kroniek.search.replay.ExplainedDifference;
import org.kroniek.search.replay.PastSearch;
import org.kroniek.search.replay.ReplayJson;
import org.kroniek.search.replay.Searched;
import org.kroniek.web.cited.ArticleChange;
import org.kroniek.web.cited.KeptArticle;
import org.kroniek.web.cited.QueryAddress;
import org.kroniek.web.portal.cited.CitedChangesView;
import org.kroniek.web.portal.cited.CitedView;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.search.SearchExtent;

/** The pages of a kept search, without a database or an index. */
final class SampleCited {

    private static final Instant KEPT = Instant.parse("2026-11-22T12:00:00Z");
    private static final Searched SEARCHED = new Searched("protest almaty", List.of());
    private static final CitableSearch SEARCH = new CitableSearch(
            new CitableSearchId(UUID.fromString("0190a000-0000-7000-8000-0000000000c1")),
            "q=protest+almaty&date=2022-01",
            new Labels(
                    Map.of("nl", "artikelen met ‘protest’ en ‘almaty’", "en", "articles with ‘protest’ and ‘almaty’")),
            ReplayJson.written(SEARCHED), ReplayJson.written(Map.of()), 42, 120, ContentHash.ofTexts("ids"), KEPT);
    private static final Difference.Place PLACE = new Difference.Place(1, new CitedArticle(PortalArticles.ID, 1, 40));

    private SampleCited() {}

    static PortalPage page(String query) {
        PageFrame frame = frame("/cited/" + SEARCH.id() + query);
        return PortalPage.ok("cited.jte", CitedView.of(SEARCH,
                List.of(new KeptArticle(1, PortalArticles.ID, 1, Optional.of(PortalArticles.article())),
                        new KeptArticle(2, PortalArticles.ID, 3, Optional.of(PortalArticles.bareArticle())),
                        new KeptArticle(3, PortalArticles.ID, 1, Optional.empty())),
                0, 50, Optional.of(comparison()), frame), frame);
    }

    static PortalPage changes(String query) {
        PageFrame frame = frame("/cited/" + SEARCH.id() + "/changes" + query);
        List<Cause> causes = List.of(
                new Cause.Changed(new Change(50, ChangeSubject.of(PortalArticles.ID), ChangeAction.REVISED, KEPT)),
                new Cause.AdditionsAppeared(comparison().appeared()), new Cause.OtherSchema(),
                new Cause.ReadDifferently(), new Cause.OtherWeights(), new Cause.Unknown(),
                new Cause.AdditionsGone(comparison().appeared()));
        return PortalPage.ok("citedchanges.jte", CitedChangesView.of(SEARCH, comparison(),
                comparison().differences().first().stream()
                        .map(difference -> new ArticleChange(new ExplainedDifference(difference, causes),
                                Optional.of(PortalArticles.article())))
                        .toList(),
                0, 50, frame), frame);
    }

    private static PageFrame frame(String address) {
        return SampleSite.FRAMES.frame(SampleSite.request(address), Section.NONE, "cited.title", "protest").unlisted();
    }

    private static Comparison comparison() {
        PastSearch past = new PastSearch(
                QueryAddress.read(SEARCH.query())
                        .toQuery(new SearchExtent(1, Set.of(), Optional.empty(), false), Audience.PUBLIC),
                SEARCHED, Map.of(), 42, new CitedArticles());
        return new Comparison(past, "protest", new IndexState("articles", 50, Map.of()), 121,
                List.of(new Addition("protest", ExpansionKind.FORM, Optional.empty(), "protesten")), List.of(),
                new Differences(Map.of(Difference.Kind.LOST, 1, Difference.Kind.FOUND, 1),
                        List.of(new Difference(Difference.Kind.LOST, PortalArticles.ID, Optional.of(PLACE),
                                Optional.empty(), false),
                                new Difference(Difference.Kind.FOUND, PortalArticles.ID, Optional.empty(),
                                        Optional.of(PLACE), true))));
    }
}
