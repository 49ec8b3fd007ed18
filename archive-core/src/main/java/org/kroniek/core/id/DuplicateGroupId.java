package org.kroniek.core.id;

import java.util.UUID;

/**
 * The identity of a group of articles with nearly the same text. It follows from the texts, which may change, so it is no
 * public address: a search for near-duplicates names one of the articles.
 */
public record DuplicateGroupId(UUID value) implements Comparable<DuplicateGroupId> {

    /** The older one first. */
    @Override
    public int compareTo(DuplicateGroupId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
