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
        /** {@code OR}, {@code AND}, {@code NEAR/5}, {@code -}, {@code =} or {@code title:} without anything to work on. */
        MISSING_OPERAND,
        /** Only exclusions: everything but something. Allowed, so this is never an error by itself. */
        ONLY_EXCLUSIONS,
        /** {@code name:} before a word. */
        UNKNOWN_FIELD,
        /** {@code title:} and then a blank: read as a word. Never an error by itself. */
        BLANK_AFTER_FIELD,
        /** A field, date, language or kind inside the brackets of a field. */
        FIELD_IN_FIELD,
        /** {@code date:} with something that is no date. */
        NOT_A_DATE,
        /** {@code date:} with a day that is not in the calendar. */
        NO_SUCH_DAY,
        /** {@code date:} with a range that ends before it begins. */
        DATES_REVERSED,
        /** {@code lang:} with something that is no language code. */
        NOT_A_LANGUAGE,
        /** {@code type:} with something that is no kind of record. */
        NOT_A_TYPE,
        /** {@code lang:}, {@code type:} or {@code date:} with brackets after it. */
        VALUE_GROUP,
        /** {@code *} and {@code ?} with too few letters beside them: every word would have to be looked at. */
        WILDCARD_TOO_SHORT,
        /** More {@code *} and {@code ?} in a word than the limit. */
        WILDCARD_TOO_MANY,
        /** {@code *} or {@code ?} in what the index keeps as several words. */
        WILDCARD_SPLIT,
        /** {@code *} in a phrase, or after {@code =}, where it stands for itself and would find nothing. */
        WILDCARD_IN_PHRASE,
        /** {@code ~} without a number, or with one that is not possible. */
        SIMILAR_RANGE,
        /** {@code ~1} after a word so short, or {@code ~2} after one so short, that it would find anything. */
        SIMILAR_TOO_SHORT,
        /** {@code NEAR} or {@code BEFORE} without a distance, or with one that is not possible. */
        NEAR_RANGE,
        /** {@code NEAR} with something that has no place in a text: an exclusion, a group of {@code AND}, a field. */
        NEAR_OPERAND,
        /** An operator of another search engine. */
        UNKNOWN_OPERATOR,
        /** A field that the records looked for do not have, so that nothing can be found by it. Never an error. */
        FIELD_NOT_HERE,
        /** Characters without a letter or digit; a warning beside searchable words, an error alone. */
        NOTHING_TO_SEARCH
    }
}
