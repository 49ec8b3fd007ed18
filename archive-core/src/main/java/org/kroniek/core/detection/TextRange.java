package org.kroniek.core.detection;

/** A stretch of UTF-16 units of a text. */
record TextRange(int start, int end) {

    boolean contains(int offset) {
        return offset >= start && offset < end;
    }

    boolean lies(int from, int to) {
        return start >= from && end <= to;
    }
}
