package org.kroniek.core.article;

import java.util.List;

/** Wants to know of new revisions, in the transaction that stores them. */
public interface RevisionListener {

    /** Told once a batch, after the revisions have been written to the database. */
    void stored(List<StoredRevision> revisions);
}
