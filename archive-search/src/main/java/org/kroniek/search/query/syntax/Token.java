package org.kroniek.search.query.syntax;

import org.kroniek.core.text.TextSpan;

/** A piece of a query. */
sealed interface Token {

    TextSpan span();

    record Word(String text, TextSpan span) implements Token {}

    record Phrase(String text, int slack, TextSpan span) implements Token {}

    /** {@code =} before a word or quotation mark. */
    record Equals(TextSpan span) implements Token {}

    record Pattern(String text, TextSpan span) implements Token {}

    record Similar(String text, int edits, TextSpan span) implements Token {}

    /** {@code title:}, which applies to what follows. */
    record Field(FieldName name, TextSpan span) implements Token {}

    /** What stands after {@code date:} and the like, as it was typed. */
    record Value(String text, TextSpan span) implements Token {}

    /** {@code NEAR/5} and {@code BEFORE/5}. */
    record Near(int distance, boolean ordered, TextSpan span) implements Token {}

    record Open(TextSpan span) implements Token {}

    record Close(TextSpan span) implements Token {}

    record And(TextSpan span) implements Token {}

    record Or(TextSpan span) implements Token {}

    /** {@code NOT}, or a hyphen before a word, quotation mark or bracket. */
    record Not(TextSpan span) implements Token {}

    /** Something in which nothing can be searched; its problem has been noted. */
    record Nothing(TextSpan span) implements Token {}
}
