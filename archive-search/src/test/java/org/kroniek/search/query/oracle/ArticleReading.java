package org.kroniek.search.query.oracle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.search.document.ArticleDocument;
import org.kroniek.search.fixture.ArchiveBench;
import org.kroniek.search.query.syntax.TextField;

/** Reads the articles of an archive, with what its index has of them. */
final class ArticleReading {

    /** Where the index has the words of names. */
    private static final Map<TextField, String> NAMES = Map.of(TextField.AUTHOR, "byline", TextField.PERSON,
            "personNames", TextField.ORGANISATION, "organisationNames", TextField.PLACE, "placeNames", TextField.EVENT,
            "eventTitles", TextField.COLLECTION, "collectionTitles");
    /** Likewise, of those that are taken as a whole otherwise. */
    private static final Map<TextField, String> WHOLE_NAMES = Map.of(TextField.SOURCE, "publication.name",
            TextField.SECTION, "section");

    private ArticleReading() {}

    static List<OracleArticle> all(ArchiveBench bench) {
        List<ArticleDocument> documents = new ArchivedDocuments(bench.readers()).all();
        List<Map<String, FormTokens>> tokens = new DocumentTokens(bench.index()).of(documents);
        return IntStream.range(0, documents.size()).mapToObj(i -> article(documents.get(i), tokens.get(i))).toList();
    }

    private static OracleArticle article(ArticleDocument document, Map<String, FormTokens> tokens) {
        String language = document.language().primary();
        Map<TextField, IndexedText> fields = new EnumMap<>(TextField.class);
        fields.put(TextField.TITLE, text("title.", language, tokens));
        NAMES.forEach((field, name) -> names(name, name, tokens).ifPresent(text -> fields.put(field, text)));
        WHOLE_NAMES.forEach(
                (field, name) -> names(name + ".words", name, tokens).ifPresent(text -> fields.put(field, text)));
        return new OracleArticle(document.id(), document.language(),
                document.date().map(date -> EdtfDate.parse(date.days().text())),
                document.title() + "\n" + document.text(),
                text("text.", language, tokens), fields);
    }

    private static IndexedText text(String parent, String language, Map<String, FormTokens> tokens) {
        if (!WordForms.STEMMERS.contains(language)) {
            return names(parent + "other", parent + "other", tokens).orElseThrow();
        }
        String field = parent + language;
        return new IndexedText(language, form(tokens, field), form(tokens, field + ".folded"),
                form(tokens, field + ".literal"));
    }

    /** A text whose words are not inflected; empty when the article has none. */
    private static Optional<IndexedText> names(String folded, String parent, Map<String, FormTokens> tokens) {
        return Optional.ofNullable(tokens.get(folded))
                .map(words -> new IndexedText(WordForms.FOLDED, words, words, form(tokens, parent + ".literal")));
    }

    private static FormTokens form(Map<String, FormTokens> tokens, String field) {
        return Objects.requireNonNull(tokens.get(field), field);
    }
}
