package org.kroniek.core.audit;

/**
 * Something that is not as the archive wrote it.
 *
 * @param place the row, by table and key
 */
public record TrailFinding(Kind kind, String place) {

    /** What can be wrong. */
    public enum Kind {
        ENTRY_ALTERED("does not fit its seal: it was altered, or put in the place of another"),
        ENTRY_DELETED("was deleted from the trail"),
        ENTRY_UNSEALED("stands in the trail without having come through the archive, or its seal was deleted"),
        SEAL_DELETED("was deleted from the chain"),
        END_DELETED("was the head of the chain once: the end of the trail was cut off"),
        CHAIN_REWRITTEN("had another hash when the head was written: the chain was rewritten"),
        ROW_ALTERED("is not what was entered in the trail: it was altered"),
        ROW_DELETED("was deleted"),
        ROW_ADDED("is not in the trail: it was added, or moved, behind the archive's back"),
        NUMBERS_BROKEN("does not have the versions 1 to the current one"),
        ORIGINAL_ALTERED("is not the original that its revision came from, or was deleted"),
        HEAD_FILE_DAMAGED("is a line that the archive did not write"),
        HEAD_FILE_MISSING("cannot be found, so that a cut or rewritten end of the trail would go unnoticed");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        /** Follows the place in a sentence. */
        public String words() {
            return words;
        }
    }

    @Override
    public String toString() {
        return place + " " + kind.words() + ".";
    }
}
