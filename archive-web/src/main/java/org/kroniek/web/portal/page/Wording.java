package org.kroniek.web.portal.page;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;

/**
 * A title or description in the reader's language, or in the next best: then a browser must be told which, or it reads Dutch
 * aloud with an English voice (WCAG 3.1.2).
 *
 * @param lang for a {@code lang} attribute; null when it is in the language of the page, or in nobody knows which
 */
public record Wording(String text, @Nullable String lang) {

    /** The text to show; empty when there is none in any language. */
    public static Optional<Wording> of(Labels labels, PageFrame frame) {
        String page = frame.language().tag();
        return labels.nearest(page).map(language -> new Wording(labels.in(language).orElseThrow(),
                language.equals(page) || language.equals(LanguageTag.UNDETERMINED.value()) ? null : language));
    }
}
