package org.kroniek.web.cited;

import org.kroniek.search.replay.Comparison;

/** What becomes of a search that is put again. */
public sealed interface CompareOutcome {

    record Compared(Comparison comparison) implements CompareOutcome {}

    /** More is found now than can be compared, or the query means nothing any more. */
    record NotComparable() implements CompareOutcome {}

    /** Others are being served. */
    record Busy() implements CompareOutcome {}
}
