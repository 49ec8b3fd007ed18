package org.kroniek.core.naming;

import java.util.Optional;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.SingleLine;

/**
 * One name of an authority, as it is written.
 *
 * @param text the name; brought into the form of {@link SingleLine}, so that equal names are equal texts
 * @param language in which it is written so; empty when in many or unknown
 * @param script ISO 15924 code, such as {@code Cyrl}
 * @param romanisation the scheme by which it was made from another script, such as {@code ISO 9}
 */
public record NameVariant(String text, Optional<LanguageTag> language, Optional<String> script,
        Optional<String> romanisation, NameKind kind) {

    public NameVariant {
        text = SingleLine.of(text);
    }

    public static NameVariant of(String text, String language, NameKind kind) {
        return new NameVariant(text, Optional.of(new LanguageTag(language)), Optional.empty(), Optional.empty(), kind);
    }
}
