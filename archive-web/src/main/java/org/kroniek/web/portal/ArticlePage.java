package org.kroniek.web.portal;

import org.kroniek.web.portal.similar.RelatedPart;
import java.util.List;
import org.kroniek.core.projection.ArticleReading;
import org.kroniek.core.projection.ReadableArticles;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.MentionReader;
import org.kroniek.web.portal.article.ArticleView;
import org.kroniek.web.portal.cite.CiteParts;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.PageFrames;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;
import org.kroniek.web.portal.page.Section;
import org.kroniek.web.portal.problem.ProblemPages;
import org.kroniek.web.portal.similar.RelatedParts;

/** Shows one article, read from the database: it works while the search does not. */
@Dependent
public class ArticlePage {

    private final ReadableArticles reader;
    private final MentionReader mentions;
    private final EventReader events;
    private final CiteParts cites;
    private final RelatedParts related;
    private final PageFrames frames;
    private final ProblemPages problems;

    @Inject
    public ArticlePage(ReadableArticles reader, MentionReader mentions, EventReader events, CiteParts cites,
            RelatedParts related, PageFrames frames, ProblemPages problems) {
        this.reader = reader;
        this.mentions = mentions;
        this.events = events;
        this.cites = cites;
        this.related = related;
        this.frames = frames;
        this.problems = problems;
    }

    PortalPage page(String id, PortalRequest request) {
        ArticleReading reading = ArticleId.parse(id).map(article -> reader.article(article, request.audience()))
                .orElseGet(ArticleReading.Absent::new);
        return switch (reading) {
            case ArticleReading.Shown(ArticleSnapshot article) -> page(article, request);
            case ArticleReading.Withdrawn(var reason, var since) -> problems.withdrawnArticle(request, reason, since);
            case ArticleReading.Absent() -> problems.noArticle(request);
        };
    }

    private PortalPage page(ArticleSnapshot article, PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.ARTICLE, "article.title", article.headline(),
                article.publication().name());
        return PortalPage.ok("article.jte",
                article.isTextWithheld() ? described(article, frame) : whole(article, frame),
                frame);
    }

    private ArticleView whole(ArticleSnapshot article, PageFrame frame) {
        return ArticleView.of(article, mentions.mentions(article.id()), events.passages(article.id()),
                cites.of(article, frame), related.of(article.id(), frame), frame);
    }

    /** Without all that follows from its text. */
    private ArticleView described(ArticleSnapshot article, PageFrame frame) {
        return ArticleView.of(article, List.of(), List.of(), cites.of(article, frame), RelatedPart.NONE, frame);
    }
}
