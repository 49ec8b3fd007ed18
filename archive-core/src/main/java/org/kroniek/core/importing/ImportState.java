package org.kroniek.core.importing;

/** Where an import is. */
public enum ImportState {
    /** The delivery is still coming in; not accepted yet. */
    RECEIVING,
    /** Kept; an editor looks at what it would store before it is started. */
    PREPARED,
    /** Accepted and kept; waits for its turn. */
    QUEUED,
    /** Being stored. After a crash another portal goes on where this one stopped. */
    RUNNING,
    /** An editor has stopped it. What was stored stays, and it can be resumed exactly there. */
    STOPPED,
    /** Everything has been dealt with; problems may have been found. */
    DONE,
    /** Given up after several attempts in which nothing could be stored; what had been stored stays. Deliver it again. */
    FAILED,
    /** What it stored is being taken back. */
    UNDOING,
    /** What it stored has been taken back, but for what others have built on since. */
    UNDONE
}
