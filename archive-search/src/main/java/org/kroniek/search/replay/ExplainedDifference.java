package org.kroniek.search.replay;

import java.util.List;

/**
 * A difference and why it came.
 *
 * @param causes at least one
 */
public record ExplainedDifference(Difference difference, List<Cause> causes) {

    public ExplainedDifference {
        causes = List.copyOf(causes);
    }
}
