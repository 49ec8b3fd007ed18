package org.kroniek.core.text;

/** What a block of text is; the letter is how it is stored. */
public enum BlockKind {
    HEADING('h'), PARAGRAPH('p'), QUOTE('q');

    private final char letter;

    BlockKind(char letter) {
        this.letter = letter;
    }

    public char letter() {
        return letter;
    }

    /** @throws IllegalArgumentException for a letter that names no kind */
    public static BlockKind ofLetter(char letter) {
        for (BlockKind kind : values()) {
            if (kind.letter == letter) {
                return kind;
            }
        }
        throw new IllegalArgumentException("No kind of block is written '" + letter + "'");
    }
}
