package org.kroniek.core.analysis.internal;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A run under way.
 *
 * @param from all articles have been read with the names of this version; negative when some were never read
 * @param target the run brings them to the names of this version
 * @param after the article up to which it has come; null at the beginning
 * @param last the article at which it ends: later ones were stored with the changed names; null when there is none
 */
record NameMatchingRun(long from, long target, @Nullable UUID after, @Nullable UUID last) {

    /** Whether only the articles matter that have one of the changed names. */
    boolean isForNamesOnly() {
        return from >= 0;
    }
}
