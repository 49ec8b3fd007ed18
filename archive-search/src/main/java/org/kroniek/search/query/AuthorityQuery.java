package org.kroniek.search.query;

import java.util.Optional;
import java.util.Set;
import org.kroniek.core.naming.AuthorityKind;

/**
 * A validated question for persons, organisations and places.
 *
 * @param text words of a name in any spelling, in the same query language as for articles; empty for all records
 * @param typing whether the last word may be the beginning of one, since somebody is still typing
 * @param kinds only these; empty for any
 * @param language BCP 47 tag of the reader's language, whose names decide the alphabetical order
 * @param size hits a page, 1 to {@value #MAX_SIZE}
 * @param cursor an {@link AuthorityAnswer#next()} or {@link AuthorityAnswer#previous()} of the same question
 */
public record AuthorityQuery(String text, boolean typing, Set<AuthorityKind> kinds, AuthoritySort sort, String language,
        int size, Optional<String> cursor) {

    /** The largest page. */
    public static final int MAX_SIZE = 100;

    public AuthorityQuery {
        PageSize.check(size, MAX_SIZE);
        kinds = Set.copyOf(kinds);
    }
}
