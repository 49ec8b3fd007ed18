package org.kroniek.web.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A stretch of a reference that is written out: in italics, or not. */
public record CitationPiece(String text, boolean italic) {

    /** Stand around what is in italics. Titles and names have no control characters. */
    static final char ITALIC = '\u0002';
    static final char UPRIGHT = '\u0003';

    /** Cuts what the processor wrote where its type changes. */
    static List<CitationPiece> cut(String marked) {
        List<CitationPiece> pieces = new ArrayList<>();
        int done = 0;
        boolean italic = false;
        for (int at = 0; at <= marked.length(); at++) {
            if (at == marked.length() || marked.charAt(at) == ITALIC || marked.charAt(at) == UPRIGHT) {
                if (at > done) {
                    pieces.add(new CitationPiece(marked.substring(done, at), italic));
                }
                italic = at < marked.length() && marked.charAt(at) == ITALIC;
                done = at + 1;
            }
        }
        return List.copyOf(pieces);
    }

    /** The whole without any type. */
    public static String plain(List<CitationPiece> pieces) {
        return pieces.stream().map(CitationPiece::text).collect(Collectors.joining());
    }
}
