package org.kroniek.web.citation;

import de.undercouch.citeproc.csl.internal.behavior.FormattingAttributes;
import de.undercouch.citeproc.csl.internal.format.TextFormat;

/** The processor's plain text, with marks around what is in italics; its HTML has styles inline, which our pages forbid. */
final class CitationText extends TextFormat {

    @Override
    protected String openFontStyle(int fontStyle) {
        return fontStyle == FormattingAttributes.FS_NORMAL ? "" : String.valueOf(CitationPiece.ITALIC);
    }

    @Override
    protected String closeFontStyle(int fontStyle) {
        return fontStyle == FormattingAttributes.FS_NORMAL ? "" : String.valueOf(CitationPiece.UPRIGHT);
    }
}
