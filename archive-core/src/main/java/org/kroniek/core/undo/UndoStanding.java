package org.kroniek.core.undo;

import java.util.Map;

/**
 * How far an undo has come; before it began, what it would do.
 *
 * @param total documents that the import stored
 * @param taken of these, how many have been taken back, or would be
 * @param kept how many stay, by reason
 */
public record UndoStanding(int total, int taken, Map<KeptReason, Integer> kept) {

    public UndoStanding {
        kept = Map.copyOf(kept);
    }

    /** How many stay. */
    public int keptInAll() {
        return kept.values().stream().mapToInt(Integer::intValue).sum();
    }
}
