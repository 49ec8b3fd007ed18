package org.kroniek.core.history;

/** A stretch of a text that was compared with another. */
public record TextPiece(Kind kind, String text) {

    /** Which of the two texts has it. */
    public enum Kind {
        SAME, REMOVED, ADDED
    }
}
