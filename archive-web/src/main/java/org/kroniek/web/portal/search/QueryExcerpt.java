package org.kroniek.web.portal.search;

import java.util.List;
import java.util.stream.Stream;
import org.kroniek.core.text.TextSpan;
import org.kroniek.web.portal.page.TextPiece;

/** The part of a query where something is wrong, marked, with so much around it that the place is recognised. */
final class QueryExcerpt {

    /** Code points on each side. */
    private static final int CONTEXT = 30;
    /** Code points of the place itself that are shown. */
    private static final int LONGEST = 60;

    private QueryExcerpt() {}

    static List<TextPiece> of(String query, TextSpan place) {
        int length = query.codePointCount(0, query.length());
        int start = Math.min(place.start(), length);
        int end = Math.min(Math.min(place.end(), length), start + LONGEST);
        TextSpan before = new TextSpan(Math.max(0, start - CONTEXT), start);
        TextSpan after = new TextSpan(end, Math.min(length, end + CONTEXT));
        return Stream.of(new TextPiece((before.start() > 0 ? "…" : "") + before.in(query), false),
                new TextPiece(new TextSpan(start, end).in(query), true),
                new TextPiece(after.in(query) + (after.end() < length ? "…" : ""), false))
                .filter(piece -> !piece.text().isEmpty()).toList();
    }
}
