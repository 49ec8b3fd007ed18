package org.kroniek.search.query.syntax;

import java.util.Optional;
import org.kroniek.core.text.TextSpan;

/** A query as typed, by code points, as all positions are counted. */
final class QueryText {

    /** Code points shown of a faulty place. */
    private static final int EXCERPT = 40;

    private final int[] codePoints;

    QueryText(String text) {
        this.codePoints = text.codePoints().toArray();
    }

    int length() {
        return codePoints.length;
    }

    int at(int index) {
        return codePoints[index];
    }

    String of(int start, int end) {
        return new String(codePoints, start, end - start);
    }

    String of(TextSpan span) {
        return of(span.start(), span.end());
    }

    /** Whether a quotation mark or bracket opens at that place. */
    boolean opensGroup(int index) {
        return index < length() && (Characters.isQuote(at(index)) || at(index) == '(');
    }

    QueryProblem problem(QueryProblem.Code code, TextSpan span, Optional<String> suggestion) {
        boolean isLong = span.length() > EXCERPT;
        String excerpt = of(span.start(), isLong ? span.start() + EXCERPT : span.end()) + (isLong ? "…" : "");
        return new QueryProblem(code, span, excerpt, suggestion.filter(query -> !query.isBlank()));
    }

    /** The query with one place replaced, as a suggestion. */
    Optional<String> with(TextSpan place, String replacement) {
        return Optional.of((of(0, place.start()) + replacement + of(place.end(), length())).strip());
    }
}
