package org.kroniek.web.portal.page;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.core.text.TextSpan;

/** A stretch of text that is marked as a whole, or not at all. */
public record TextPiece(String text, boolean marked) {

    public static List<TextPiece> unmarked(String text) {
        return List.of(new TextPiece(text, false));
    }

    /**
     * Cuts a text at its marks.
     *
     * @param marks in order, in code points; one that overlaps the one before it is left out
     */
    public static List<TextPiece> of(String text, List<TextSpan> marks) {
        List<TextPiece> pieces = new ArrayList<>();
        int length = text.codePointCount(0, text.length());
        int done = 0;
        for (TextSpan mark : marks) {
            if (mark.start() >= done && mark.length() > 0 && mark.fits(length)) {
                add(pieces, text, new TextSpan(done, mark.start()), false);
                add(pieces, text, mark, true);
                done = mark.end();
            }
        }
        add(pieces, text, new TextSpan(done, length), false);
        return List.copyOf(pieces);
    }

    private static void add(List<TextPiece> pieces, String text, TextSpan span, boolean marked) {
        if (span.length() > 0) {
            pieces.add(new TextPiece(span.in(text), marked));
        }
    }
}
