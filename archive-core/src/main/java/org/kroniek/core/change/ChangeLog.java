package org.kroniek.core.change;

import java.util.List;

/**
 * The permanent log of all changes, as its consumers read it. A consumer remembers the position it has dealt with and
 * asks for what comes after.
 */
public interface ChangeLog {

    /**
     * Gives every row that has become safe its position. A row is safe when no transaction that could still commit a row
     * before it is running.
     *
     * @return the position of the last row that has one; 0 when the log is empty
     */
    long advance();

    /** The changes after a position, oldest first, at most {@code limit}. */
    List<Change> after(long position, int limit);
}
