package org.kroniek.web.citation;

import java.io.IOException;
import java.io.Writer;

/** References written out, in plain text, a line each and a blank line between two; in the order in which they come. */
final class ReferenceList implements CitationFormat {

    private final Writer out;
    private final Bibliographer bibliographer;
    private final CitationStyle style;
    private boolean begun;

    ReferenceList(Writer out, Bibliographer bibliographer, CitationStyle style) {
        this.out = out;
        this.bibliographer = bibliographer;
        this.style = style;
    }

    @Override
    public void write(CitedRecord record) throws IOException {
        out.write((begun ? "\n" : "") + CitationPiece.plain(bibliographer.reference(record, style)) + "\n");
        begun = true;
    }
}
