package org.kroniek.core.importing.csv;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.text.LanguageTag;

/**
 * What a column is. Its name is a word, for names and descriptions with a language after a colon: {@code alternate:nl},
 * {@code name:kk-Latn}.
 *
 * @param name as written
 * @param field the field of the record, or the key within it
 * @param language of names and descriptions
 */
record Column(String name, Use use, String field, Optional<Locale> language) {

    /** Where the cells of a column go in the record. */
    enum Use {
        FIELD, NAME, DESCRIPTION, IDENTIFIER, RELATION, COORDINATE
    }

    /** The kinds of names by their columns. */
    private static final Map<String, String> NAMES = Map.of("name", "preferred", "alternate", "alternate", "former",
            "former", "abbreviation", "abbreviation", "exonym", "exonym");

    private static final Map<Use, List<String>> OTHERS = Map.of(
            Use.FIELD, List.of("type", "externalId", "source", "begin", "end", "country"),
            Use.IDENTIFIER, List.of("wikidata", "viaf", "isni", "geonames"),
            Use.RELATION, List.of("memberOf", "partOf", "locatedIn", "successorOf", "headOf", "relatedTo"),
            Use.COORDINATE, List.of("latitude", "longitude"));

    /**
     * Reads the name of a column.
     *
     * @return empty when nobody knows it
     */
    static Optional<Column> of(String name, long line) throws DocumentRefusedException {
        int colon = name.indexOf(':');
        String word = colon < 0 ? name : name.substring(0, colon);
        Optional<Locale> language = colon < 0
                ? Optional.empty()
                : Optional.of(LanguageTag.parse(name.substring(colon + 1)).map(LanguageTag::toLocale)
                        .orElseThrow(() -> new DocumentRefusedException(Code.NOT_A_LANGUAGE, name,
                                name.substring(colon + 1), line)));
        if (NAMES.containsKey(word)) {
            return Optional.of(new Column(name, Use.NAME, NAMES.get(word), language));
        }
        if (word.equals("description") && language.isPresent()) {
            return Optional.of(new Column(name, Use.DESCRIPTION, language.get().toLanguageTag(), language));
        }
        return OTHERS.entrySet().stream().filter(use -> colon < 0 && use.getValue().contains(word)).findFirst()
                .map(use -> new Column(name, use.getKey(), word, Optional.empty()));
    }
}
