package org.kroniek.web.portal;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.MentionReader;
import org.kroniek.core.projection.SnapshotReader;
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

    private final SnapshotReader reader;
    private final MentionReader mentions;
    private final EventReader events;
    private final CiteParts cites;
    private final RelatedParts related;
    private final PageFrames frames;
    private final ProblemPages problems;

    @Inject
    public ArticlePage(SnapshotReader reader, MentionReader mentions, EventReader events, CiteParts cites,
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
        return ArticleId.parse(id).flatMap(reader::article).map(article -> page(article, request))
                .orElseGet(() -> problems.noArticle(request));
    }

    private PortalPage page(ArticleSnapshot article, PortalRequest request) {
        PageFrame frame = frames.frame(request, Section.ARTICLE, "article.title", article.headline(),
                article.publication().name());
        return PortalPage.ok("article.jte",
                ArticleView.of(article, mentions.mentions(article.id()), events.passages(article.id()),
                        cites.of(article, frame), related.of(article.id(), frame), frame),
                frame);
    }
}
