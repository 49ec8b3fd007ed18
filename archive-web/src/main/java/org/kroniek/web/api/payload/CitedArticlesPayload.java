package org.kroniek.web.api.payload;

import org.kroniek.core.id.ArticleId;
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
     * @param title absent, and so is all that follows but the address, when the article may not be shown any more
     */
    @JsonbPropertyOrder({"type", "id", "rank", "revision", "title", "date", "language", "source", "sha256", "url"})
    public record CitedArticlePayload(String type, String id, Optional<Integer> rank, int revision,
            Optional<String> title, Optional<String> date, Optional<String> language, Optional<SourcePayload> source,
            Optional<String> sha256, String url) {

        static CitedArticlePayload of(Optional<Integer> rank, ArticleId id, int revision,
                Optional<ArticleSnapshot> found) {
            return new CitedArticlePayload("article", id.toString(), rank, revision,
                    found.map(ArticleSnapshot::headline),
                    found.flatMap(ArticleSnapshot::date).map(EdtfDate::text),
                    found.map(article -> article.language().value()),
                    found.map(ArticleSnapshot::publication).map(publication -> new SourcePayload(
                            publication.id().toString(), publication.name())),
                    found.map(article -> article.contentHash().hex()), "/articles/" + id);
        }
    }

    public static CitedArticlesPayload of(List<KeptArticle> articles, Optional<String> next) {
        return new CitedArticlesPayload(articles.stream()
                .map(kept -> CitedArticlePayload.of(Optional.of(kept.rank()), kept.id(), kept.revision(),
                        kept.article()))
                .toList(), next);
    }
}
