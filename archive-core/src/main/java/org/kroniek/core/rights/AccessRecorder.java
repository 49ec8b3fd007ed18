package org.kroniek.core.rights;

/** Writes down who may read an article, in the caller's transaction; the change log is the caller's. */
public interface AccessRecorder {

    void record(AccessState state);
}
