package org.kroniek.core.audit;

import java.util.function.Consumer;

/** Looks through the whole history for what the archive did not write. */
public interface TrailVerification {

    /**
     * Compares the trail with its chain, with the heads outside the database and with every row of history. Reads as of
     * one moment, changes nothing, and takes no more memory for a large archive than for a small one.
     *
     * @param findings told of each finding, as soon as it is made
     */
    TrailReport verify(Consumer<TrailFinding> findings);
}
