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
    /** Given up after several attempts in which nothing could be stored; what had been stored stays. Deliver it again. */
    FAILED
}
