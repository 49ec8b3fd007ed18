package org.kroniek.core.importing.csv;

/** Follows a row from cell to cell, to tell whether its end stands between quotation marks. */
final class OpenQuote {

    private enum Where {
        /** Where a cell begins: a quotation mark opens it here, and only here. */
        START,
        PLAIN,
        QUOTED,
        /** After a quotation mark inside quotation marks: it closes them, unless another follows. */
        CLOSED
    }

    private final char delimiter;
    private Where where = Where.START;

    OpenQuote(char delimiter) {
        this.delimiter = delimiter;
    }

    void read(CharSequence text) {
        text.chars().forEach(c -> where = next((char) c));
    }

    private Where next(char c) {
        boolean quote = c == '"';
        return switch (where) {
            case QUOTED -> quote ? Where.CLOSED : Where.QUOTED;
            case CLOSED -> quote ? Where.QUOTED : c == delimiter ? Where.START : Where.PLAIN;
            case START -> quote ? Where.QUOTED : c == delimiter ? Where.START : Where.PLAIN;
            case PLAIN -> c == delimiter ? Where.START : Where.PLAIN;
        };
    }

    /** Whether what has been read ends between quotation marks. */
    boolean isOpen() {
        return where == Where.QUOTED;
    }
}
