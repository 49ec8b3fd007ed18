package org.kroniek.search.query.oracle;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.search.query.syntax.TextField;

/**
 * All that queries can ask of an article.
 *
 * @param written headline and text, as they are written
 * @param text what the index has of the text
 * @param fields what it has of all else; absent where the article has nothing
 */
record OracleArticle(ArticleId id, LanguageTag language, Optional<EdtfDate> date, String written, IndexedText text,
        Map<TextField, IndexedText> fields) {

    OracleArticle {
        fields = Map.copyOf(fields);
    }

    /** The texts in which a word can stand: those of a field, or headline and text when it may be anywhere. */
    List<IndexedText> texts(Optional<TextField> field) {
        return field.isEmpty()
                ? Stream.concat(Stream.ofNullable(fields.get(TextField.TITLE)), Stream.of(text)).toList()
                : Stream.ofNullable(fields.get(field.get())).toList();
    }

    Stream<IndexedText> allTexts() {
        return Stream.concat(Stream.of(text), fields.values().stream());
    }
}
