package org.kroniek.core.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/**
 * A language as a BCP 47 tag in its canonical case, such as {@code nl} or {@code sr-Latn}.
 *
 * @param value the tag
 */
public record LanguageTag(String value) {

    /** BCP 47's tag for text whose language nobody could tell. */
    public static final LanguageTag UNDETERMINED = new LanguageTag("und");

    /** A well-formed tag; empty for anything else. */
    public static Optional<LanguageTag> parse(String text) {
        try {
            String tag = new Locale.Builder().setLanguageTag(text.strip()).build().toLanguageTag();
            return text.isBlank() ? Optional.empty() : Optional.of(new LanguageTag(tag));
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }

    /** The language without script and region: {@code nl} for {@code nl-BE}. */
    public String primary() {
        int hyphen = value.indexOf('-');
        return hyphen < 0 ? value : value.substring(0, hyphen);
    }

    public Locale toLocale() {
        return Locale.forLanguageTag(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
