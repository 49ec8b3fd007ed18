package org.kroniek.search.query.trend;

import java.util.List;

/**
 * How often the words of a line stand in headlines and texts: in all their forms and spellings, but without compounds and
 * without the other names of whom they name, which are other words.
 */
public sealed interface Occurrences {

    /** @param counts in the articles that surely belong to each bucket, in the order of the buckets */
    record Counted(List<Long> counts) implements Occurrences {

        public Counted {
            counts = List.copyOf(counts);
        }
    }

    /** Why there are no counts. */
    enum Absent implements Occurrences {
        /** Nobody asked for them. */
        NOT_WANTED,
        /** The line is no word, phrase or literal, and not several of those joined by {@code OR}: what of it should be counted? */
        NOT_A_TERM,
        /** They stand in an article too often, or in too many articles, to be counted in time. */
        TOO_MANY
    }
}
