package org.kroniek.search.sync;

import java.util.List;
import org.kroniek.core.change.Change;
import org.kroniek.core.change.ParkedChange;

/** Turns changes into documents for one index. */
interface ChangeWriter {

    /**
     * Writes changes until the body is full.
     *
     * @param slice changes of the family, in the order of the log
     * @param unwritable takes those whose document cannot even be written down
     * @return how many were written: at least one
     */
    int write(List<Change> slice, BulkBody.Builder body, List<ParkedChange> unwritable);
}
