package org.kroniek.core.importing;

/** Where an import is. */
public enum ImportState {
    /** The delivery is still coming in; not accepted yet. */
    RECEIVING,
    /** Accepted and kept; waits for its turn. */
    QUEUED,
    /** Being stored. After a crash another portal goes on where this one stopped. */
    RUNNING,
    /** Everything has been dealt with; problems may have been found. */
    DONE,
    /** Nothing could be made of the delivery as a whole. */
    FAILED
}
