package org.kroniek.web.api.payload;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.web.reading.InterfaceLanguage;
import org.kroniek.web.reading.SimilarityText;
import org.kroniek.web.similar.SharedRecord;
import org.kroniek.web.similar.SimilarReading;

/**
 * What is similar to an article.
 *
 * @param nearDuplicates articles with nearly the same text, oldest acquisition first, at most 50
 * @param items other similar articles, the most similar first; one of each group of near-duplicates
 */
@JsonbPropertyOrder({"article", "nearDuplicates", "items"})
public record SimilarPayload(String article, List<EvidencePayload.ArticlePart> nearDuplicates, List<Item> items) {

    /**
     * A similar article.
     *
     * @param date EDTF as the source gives it
     * @param events both are evidence of these
     * @param names persons, organisations and places that both name, the rarest first
     * @param words rare words of both, as the article that was asked for writes them
     * @param reasons the same in words
     */
    @JsonbPropertyOrder({"type", "id", "title", "date", "language", "source", "events", "names", "words", "reasons",
            "url"})
    public record Item(String type, String id, String title, Optional<String> date, String language,
            SearchPayload.SourcePayload source, List<SharedPayload> events, List<SharedPayload> names,
            List<String> words, List<String> reasons, String url) {}

    /** @param id its identity @param label its title or name in the language of the answer */
    @JsonbPropertyOrder({"id", "label"})
    public record SharedPayload(String id, String label) {}

    public static SimilarPayload of(String article, List<ArticleReference> nearDuplicates,
            List<SimilarReading> similar, InterfaceLanguage language) {
        return new SimilarPayload(article, nearDuplicates.stream().map(EvidencePayload.ArticlePart::of).toList(),
                similar.stream().map(reading -> item(reading, language)).toList());
    }

    private static Item item(SimilarReading reading, InterfaceLanguage language) {
        ArticleHit hit = reading.hit();
        return new Item("article", hit.id().toString(), hit.title(), hit.date(), hit.language().value(),
                new SearchPayload.SourcePayload(hit.publicationId().toString(), hit.publicationName()),
                shared(reading.events()), shared(reading.names()), reading.words(),
                SimilarityText.of(labels(reading.events()), labels(reading.names()), reading.words(), language),
                "/articles/" + hit.id());
    }

    private static List<SharedPayload> shared(List<SharedRecord> records) {
        return records.stream().map(record -> new SharedPayload(record.id(), record.label())).toList();
    }

    private static List<String> labels(List<SharedRecord> records) {
        return records.stream().map(SharedRecord::label).toList();
    }
}
