package org.kroniek.core.naming;

import java.util.Optional;
import org.kroniek.core.text.LanguageTag;

/**
 * One name of an authority, as it is written.
 *
 * @param text the name, with single blanks and in Unicode normalisation form C
 * @param language in which it is written so; empty when in many or unknown
 * @param script ISO 15924 code, such as {@code Cyrl}
 * @param romanisation the scheme by which it was made from another script, such as {@code ISO 9}
 */
public record NameVariant(String text, Optional<LanguageTag> language, Optional<String> script,
        Optional<String> romanisation, NameKind kind) {

    public static NameVariant of(String text, String language, NameKind kind) {
        return new NameVariant(text, Optional.of(new LanguageTag(language)), Optional.empty(), Optional.empty(), kind);
    }
}
