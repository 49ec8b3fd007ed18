package org.kroniek.web.portal.cite;

import java.util.List;
import org.kroniek.web.citation.CitationPiece;

/**
 * The part of a page that says how to cite it.
 *
 * @param reference in the style the reader has chosen
 * @param styles to choose from
 * @param files for reference managers
 */
public record CitePart(List<CitationPiece> reference, List<Choice> styles, List<Choice> files) {

    public CitePart {
        reference = List.copyOf(reference);
        styles = List.copyOf(styles);
        files = List.copyOf(files);
    }

    /**
     * A style, or a file.
     *
     * @param label what everybody calls it
     * @param chosen whether it is the one that is shown
     */
    public record Choice(String label, String address, boolean chosen) {}
}
