package org.kroniek.core.analysis;

import java.util.Optional;
import org.kroniek.core.paging.Page;
import org.kroniek.core.paging.UnknownPlaceException;

/** What looks like a name, is nobody's, and recurs: candidates for new authorities. */
public interface UnknownNames {

    /**
     * Names in the current revisions of several articles, the most frequent first. A name that an authority bears by now
     * is left out, also before all articles have been read with it.
     *
     * @param atLeast in how many articles
     * @param after the {@link Page#next()} of the page before; empty for the first
     * @throws UnknownPlaceException when no page gave that
     */
    Page<UnknownName> recurring(int atLeast, Optional<String> after, int size);

    /** The name is none, or needs no record; it is not listed any more. */
    void dismiss(String name, String by, String reason);

    /** Lists a dismissed name again. */
    void restore(String name, String by, String reason);
}
