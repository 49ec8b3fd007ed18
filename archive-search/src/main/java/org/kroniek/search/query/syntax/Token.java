package org.kroniek.search.query.syntax;

import org.kroniek.core.text.TextSpan;

/** A piece of a query. */
sealed interface Token {

    TextSpan span();

    record Word(String text, TextSpan span) implements Token {}

    record Phrase(String text, TextSpan span) implements Token {}

    record Open(TextSpan span) implements Token {}

    record Close(TextSpan span) implements Token {}

    record And(TextSpan span) implements Token {}

    record Or(TextSpan span) implements Token {}

    /** {@code NOT}, or a hyphen before a word, quotation mark or bracket. */
    record Not(TextSpan span) implements Token {}

    /** Something in which nothing can be searched; its problem has been noted. */
    record Nothing(TextSpan span) implements Token {}
}
