package org.kroniek.search.query;

import org.kroniek.core.rights.Audience;
import java.util.List;
import org.kroniek.core.id.ArticleId;
import org.kroniek.search.client.SearchUnavailableException;

/** Finds articles that a reader of one may want to read next. */
public interface SimilarArticles {

    /**
     * The articles most similar to one, the most similar first. Left out are those with nearly its text and all but one of those that
     * have nearly the same text as each other. None when the article is not in the index.
     *
     * @param audience for whom
     * @param most how many at most
     * @throws SearchUnavailableException when Elasticsearch cannot be reached or does not answer in time
     */
    List<SimilarArticle> to(ArticleId article, Audience audience, int most);
}
