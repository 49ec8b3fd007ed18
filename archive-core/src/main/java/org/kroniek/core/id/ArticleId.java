package org.kroniek.core.id;

import java.util.Optional;
import java.util.UUID;

/** The public identity of an article: the last part of its permanent address {@code /articles/{id}}. */
public record ArticleId(UUID value) implements Comparable<ArticleId> {

    /** Reads the canonical form with hyphens; anything else is empty, so that a wrong address is just not found. */
    public static Optional<ArticleId> parse(String text) {
        return CanonicalUuid.parse(text).map(ArticleId::new);
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.toString().compareTo(other.value.toString());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
