package org.kroniek.web.cited;

import java.util.List;
import org.kroniek.core.citable.CitableSearch;
import org.kroniek.search.query.syntax.QueryProblem;

/** What becomes of a search that shall be kept. */
public sealed interface KeepOutcome {

    /** @param isNew whether it was not kept before */
    record Kept(CitableSearch search, boolean isNew) implements KeepOutcome {}

    /** It finds more than may be kept. */
    record TooMany(long total, int most) implements KeepOutcome {}

    /** The query cannot be understood. */
    record Refused(List<QueryProblem> problems) implements KeepOutcome {

        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /** Others are being served. */
    record Busy() implements KeepOutcome {}
}
