package org.kroniek.core.audit;

import java.util.Optional;
import org.kroniek.core.paging.Page;

/** Reads the trail. */
public interface HistoryReader {

    /**
     * Entries, the latest first.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     * @throws org.kroniek.core.paging.UnknownPlaceException for a place that no page gave
     */
    Page<RecordedEntry> entries(TrailFilter filter, Optional<String> after, int size);
}
