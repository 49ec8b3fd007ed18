package org.kroniek.search.document;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;

/** The languages whose inflection the index knows; text in any other is found as it is written. */
public enum IndexLanguage {
    NL, EN, DE, FR, RU, OTHER;

    /** The analysis for a text in this language. */
    public static IndexLanguage of(LanguageTag language) {
        return switch (language.primary()) {
            case "nl" -> NL;
            case "en" -> EN;
            case "de" -> DE;
            case "fr" -> FR;
            case "ru" -> RU;
            default -> OTHER;
        };
    }

    /** Labels by the analysis they need; in languages that need the same one beside each other. */
    static Map<IndexLanguage, List<String>> texts(Labels labels) {
        Map<IndexLanguage, List<String>> texts = new EnumMap<>(IndexLanguage.class);
        labels.byLanguage().forEach((tag, text) -> texts
                .computeIfAbsent(LanguageTag.parse(tag).map(IndexLanguage::of).orElse(OTHER), _ -> new ArrayList<>())
                .add(text));
        return texts;
    }

    /** Name of the sub-field of {@link ArticleFields#TITLE} and {@link ArticleFields#TEXT}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
