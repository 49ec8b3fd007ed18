package org.kroniek.search.query.oracle;

/** Words of a text that stand at successive places, by the first and the last of these. */
record Stretch(int first, int last) {

    /** Whether the other one comes after this, with at most so many words between. */
    boolean leadsTo(Stretch other, int distance) {
        return other.first > last && other.first - last - 1 <= distance;
    }
}
