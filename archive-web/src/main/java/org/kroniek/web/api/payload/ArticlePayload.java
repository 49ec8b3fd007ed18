package org.kroniek.web.api.payload;

import org.kroniek.web.rights.AccessName;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.text.TextBlock;
import org.kroniek.web.api.payload.SearchPayload.SourcePayload;
import org.kroniek.web.api.problem.StableName;

/**
 * An article.
 *
 * @param titleDerived whether the title was taken from the text because the source gave none
 * @param languageDetected whether the language was detected because the source gave none
 * @param access who may read it: open, registered, embargoed, metadata-only or withdrawn
 * @param embargoUntil the end of an embargo
 * @param blocks none when whoever asks may not read the text
 * @param text canonical plain text; all positions count its code points; absent when whoever asks may not read it
 * @param sha256 digest of what this revision says: title, date and text
 * @param url address of the article's page, on this site
 */
@JsonbPropertyOrder({"type", "id", "revision", "source", "externalId", "title", "titleDerived", "date", "language",
        "languageDetected", "byline", "section", "sourceUrl", "rights", "access", "embargoUntil", "blocks", "text",
        "sha256", "archivedAt",
        "revisedAt", "url", "originalUrl"})
public record ArticlePayload(String type, String id, int revision, SourcePayload source, Optional<String> externalId,
        String title, boolean titleDerived, Optional<DatePayload> date, String language, boolean languageDetected,
        Optional<String> byline, Optional<String> section, Optional<String> sourceUrl, String rights,
        String access, Optional<Instant> embargoUntil, List<BlockPayload> blocks, Optional<String> text, String sha256,
        Instant archivedAt, Instant revisedAt, String url,
        Optional<String> originalUrl) {

    /** @param kind heading, paragraph or quote @param span first code point in the text and the one after the last */
    @JsonbPropertyOrder({"kind", "text", "span"})
    public record BlockPayload(String kind, String text, List<Integer> span) {

        static BlockPayload of(TextBlock block) {
            return new BlockPayload(StableName.of(block.kind()), block.text(),
                    List.of(block.span().start(), block.span().end()));
        }
    }

    public static ArticlePayload of(ArticleSnapshot article) {
        Optional<String> text = Optional.of(article.text().canonical()).filter(_ -> !article.isTextWithheld());
        return new ArticlePayload("article", article.id().toString(), article.revision(),
                new SourcePayload(article.publication().id().toString(), article.publication().name()),
                article.externalId(), article.headline(), article.headlineDerived(),
                article.date().map(DatePayload::of),
                article.language().value(), article.languageDetected(), article.byline(), article.section(),
                article.url(), article.rights(), AccessName.of(article.access().kind()), article.access().until(),
                article.text().blocks().stream().map(BlockPayload::of).toList(),
                text, article.contentHash().hex(), article.archivedAt(), article.revisedAt(),
                "/articles/" + article.id(),
                text.map(_ -> "/api/v1/articles/" + article.id() + "/original"));
    }
}
