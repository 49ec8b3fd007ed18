package org.kroniek.core.projection;

import org.kroniek.core.text.Labels;

/** A term of a vocabulary: its code, which never changes, and what readers see. */
public record TermSnapshot(String code, Labels labels) {

    /** What to show to a reader of that language. */
    public String label(String language) {
        return labels.in(language).orElse(code);
    }
}
