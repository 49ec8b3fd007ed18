package org.kroniek.web.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.SecurityContext;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleReading;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.ReadableArticles;
import org.kroniek.core.rights.Audience;
import org.kroniek.web.api.problem.Problem;
import org.kroniek.web.api.problem.ProblemException;
import org.kroniek.web.api.problem.ProblemType;
import org.kroniek.web.security.Audiences;

/** Gives an endpoint the article of its address, or says why the caller does not get it. */
@Dependent
public class ShownArticles {

    @Inject
    private ReadableArticles articles;

    /** The article, perhaps without its text. */
    ArticleSnapshot described(String id, SecurityContext caller) {
        Audience audience = Audiences.of(caller);
        ArticleReading reading = ArticleId.parse(id).map(article -> articles.article(article, audience))
                .orElseGet(ArticleReading.Absent::new);
        return switch (reading) {
            case ArticleReading.Shown(ArticleSnapshot article) -> article;
            case ArticleReading.Withdrawn(var reason, var since) ->
                throw new ProblemException(new Problem.Tombstone(reason, since));
            case ArticleReading.Absent() -> throw new ProblemException(ProblemType.NOT_FOUND);
        };
    }

    /** The article for what follows from its text. */
    ArticleSnapshot readable(String id, SecurityContext caller) {
        ArticleSnapshot article = described(id, caller);
        if (article.isTextWithheld()) {
            throw new ProblemException(ProblemType.TEXT_WITHHELD);
        }
        return article;
    }
}
