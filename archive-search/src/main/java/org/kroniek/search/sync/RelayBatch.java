package org.kroniek.search.sync;

import java.util.List;
import org.kroniek.core.change.ParkedChange;

/**
 * A stretch of the change log, ready to be sent.
 *
 * @param last position of its last change
 * @param body the documents; empty when no change concerned one
 * @param unwritable changes whose document cannot even be written down
 */
record RelayBatch(long last, BulkBody body, List<ParkedChange> unwritable) {

    RelayBatch {
        unwritable = List.copyOf(unwritable);
    }

    /** A stretch without anything to be sent. */
    static RelayBatch nothing(long last) {
        return new RelayBatch(last, new BulkBody(new byte[0], List.of()), List.of());
    }
}
