package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.api.payload.SearchPayload.SourcePayload;
import org.kroniek.web.cited.KeptArticle;

/** Some of the articles of a search that was kept, as they were, in order. */
@JsonbPropertyOrder({"items", "next"})
public record CitedArticlesPayload(List<CitedArticlePayload> items, Optional<String> next) {

    /**
     * An article as it was.
     *
     * @param rank from 1; absent where it says nothing
     * @param revision of which all this is
     */
    @JsonbPropertyOrder({"type", "id", "rank", "revision", "title", "date", "language", "source", "sha256", "url"})
    public record CitedArticlePayload(String type, String id, Optional<Integer> rank, int revision, String title,
            Optional<String> date, String language, SourcePayload source, String sha256, String url) {

        static CitedArticlePayload of(Optional<Integer> rank, ArticleSnapshot article) {
            return new CitedArticlePayload("article", article.id().toString(), rank, article.revision(),
                    article.headline(), article.date().map(EdtfDate::text), article.language().value(),
                    new SourcePayload(article.publication().id().toString(), article.publication().name()),
                    article.contentHash().hex(), "/articles/" + article.id());
        }
    }

    public static CitedArticlesPayload of(List<KeptArticle> articles, Optional<String> next) {
        return new CitedArticlesPayload(articles.stream()
                .map(kept -> CitedArticlePayload.of(Optional.of(kept.rank()), kept.article())).toList(), next);
    }
}
