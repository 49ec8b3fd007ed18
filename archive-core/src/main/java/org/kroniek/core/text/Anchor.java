package org.kroniek.core.text;

/**
 * Points at a passage of one revision, in a way that still proves itself when the text has moved: the position (W3C Web
 * Annotation {@code TextPositionSelector}), the quotation with what stands before and after it ({@code
 * TextQuoteSelector}), and the digest of the text it was taken from.
 *
 * @param span place in the canonical text, in code points
 * @param exact the passage itself
 * @param prefix up to {@value #CONTEXT} code points before it
 * @param suffix up to {@value #CONTEXT} code points after it
 * @param textHash digest of the canonical text
 */
public record Anchor(TextSpan span, String exact, String prefix, String suffix, ContentHash textHash) {

    /** How many code points of context are kept on each side: enough to tell repeated names apart. */
    public static final int CONTEXT = 32;

    /**
     * Anchors a passage.
     *
     * @throws IllegalArgumentException when the span is empty or reaches beyond the text
     */
    public static Anchor of(ArticleText text, TextSpan span) {
        String canonical = text.canonical();
        int length = canonical.codePointCount(0, canonical.length());
        if (span.length() == 0 || !span.fits(length)) {
            throw new IllegalArgumentException("The text has " + length + " code points; no passage at " + span);
        }
        TextSpan before = new TextSpan(Math.max(0, span.start() - CONTEXT), span.start());
        TextSpan after = new TextSpan(span.end(), Math.min(length, span.end() + CONTEXT));
        return new Anchor(span, span.in(canonical), before.in(canonical), after.in(canonical),
                ContentHash.ofTexts(canonical));
    }

    /** Whether this anchor was taken from exactly this text. */
    public boolean isOf(ArticleText text) {
        return textHash.equals(ContentHash.ofTexts(text.canonical()));
    }
}
