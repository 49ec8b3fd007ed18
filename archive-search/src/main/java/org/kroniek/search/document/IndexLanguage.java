package org.kroniek.search.document;

import java.util.Locale;
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

    /** Name of the sub-field of {@link ArticleFields#TITLE} and {@link ArticleFields#TEXT}. */
    public String field() {
        return name().toLowerCase(Locale.ROOT);
    }
}
