package org.kroniek.core.projection;

/** Where a passage stands after corrections of its article. */
public enum EvidenceState {
    /** As it was taken, or followed to the very same words in the same surroundings. */
    EXACT,
    /** Followed to where the words now stand; an editor should look. */
    MOVED,
    /** The current revision does not have the words: the evidence stays with the old one, and an editor decides. */
    LOST
}
