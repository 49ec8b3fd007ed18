package org.kroniek.core.change;

/** Writes to the change log, in the transaction of the change itself: both are there, or neither. */
public interface ChangeRecorder {

    void record(ChangeSubject subject, ChangeAction action);
}
