package org.kroniek.core.analysis.internal;

import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.TextSpan;

/** Makes the anchors of many passages of one text, which is digested and counted once. */
final class Anchors {

    private final int[] points;
    private final ContentHash hash;

    Anchors(String text) {
        this.points = text.codePoints().toArray();
        this.hash = ContentHash.ofTexts(text);
    }

    Anchor at(TextSpan span) {
        return new Anchor(span, words(span.start(), span.end()), words(span.start() - Anchor.CONTEXT, span.start()),
                words(span.end(), span.end() + Anchor.CONTEXT), hash);
    }

    private String words(int from, int to) {
        int start = Math.max(0, from);
        return new String(points, start, Math.min(points.length, to) - start);
    }
}
