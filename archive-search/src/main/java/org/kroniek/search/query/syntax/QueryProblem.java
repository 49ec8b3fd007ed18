package org.kroniek.search.query.syntax;

import java.util.Optional;
import org.kroniek.core.text.TextSpan;

/**
 * What is wrong with, or was left out of, a query as typed.
 *
 * @param span the place, in code points of the query
 * @param excerpt the characters at that place, shortened
 * @param suggestion a query to try instead, when there is an obvious one
 */
public record QueryProblem(Code code, TextSpan span, String excerpt, Optional<String> suggestion) {

    /** The kinds of problem; each has a text in every language of the portal. */
    public enum Code {
        /** The query is longer than the limit. */
        TOO_LONG,
        /** The query has more terms than the limit. */
        TOO_MANY_TERMS,
        /** Brackets are nested too deeply. */
        TOO_DEEP,
        /** A control character, such as U+0000. */
        CONTROL_CHARACTER,
        /** A quotation mark that is never closed. */
        UNCLOSED_QUOTE,
        /** An opening bracket that is never closed. */
        UNCLOSED_BRACKET,
        /** A closing bracket that was never opened. */
        UNOPENED_BRACKET,
        /** Quotation marks or brackets with nothing inside. */
        EMPTY_GROUP,
        /** {@code OR}, {@code AND} or {@code -} without anything to work on. */
        MISSING_OPERAND,
        /** Only exclusions: everything but something. Allowed, so this is never an error by itself. */
        ONLY_EXCLUSIONS,
        /** {@code name:} before a word. */
        UNKNOWN_FIELD,
        /** {@code *} or {@code ?} in a word. */
        WILDCARD,
        /** {@code ~} or {@code =} with a word. */
        UNKNOWN_OPERATOR,
        /** Characters without a letter or digit; a warning beside searchable words, an error alone. */
        NOTHING_TO_SEARCH
    }
}
