package org.kroniek.search.sync;

/** Gives each batch of one index its writer. */
interface ChangeWriters {

    ChangeWriter forBatch();

    /** What was written since the last acknowledgement may be lost, and will be written again. */
    default void startOver() {}
}
