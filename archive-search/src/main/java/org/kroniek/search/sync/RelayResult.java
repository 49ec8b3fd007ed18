package org.kroniek.search.sync;

/** How a run of the relay ended. */
public sealed interface RelayResult {

    /** What two runs come to: whatever asks for more attention. */
    default RelayResult and(RelayResult other) {
        return urgency(other) > urgency(this) ? other : this;
    }

    private static int urgency(RelayResult result) {
        return switch (result) {
            case CaughtUp _ -> 0;
            case StoodAside _ -> 1;
            case Busy _ -> 2;
            case Stalled _ -> 3;
        };
    }

    /** Every change up to now is in the index. */
    record CaughtUp() implements RelayResult {}

    /** There is more, but others shall have their turn. */
    record Busy() implements RelayResult {}

    /** Another portal works at it. */
    record StoodAside() implements RelayResult {}

    /**
     * Something is in the way; the same changes have to be tried again later.
     *
     * @param reason for the operator
     */
    record Stalled(String reason) implements RelayResult {}
}
