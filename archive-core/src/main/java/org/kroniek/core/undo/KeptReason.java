package org.kroniek.core.undo;

/** Why something that an import stored stays when the import is undone. */
public enum KeptReason {
    /** It has been corrected or edited since. */
    EDITED,
    /** Another delivery has it too. */
    DELIVERED_AGAIN,
    /** An event has a passage of it as evidence. */
    EVIDENCE,
    /** Somebody has decided on a name or an event in it. */
    DECIDED,
    /** A search that was kept to be cited has found it. */
    CITED,
    /** It has been merged with another record. */
    MERGED,
    /** Other records point at it. */
    POINTED_AT,
    /** The import made a new version of a record that was there; what its list had said before is not known any more. */
    REVISED_RECORD,
    /** The database says that something depends on it. */
    IN_USE
}
