package org.kroniek.core.change;

/** What happened to the record. */
public enum ChangeAction {
    CREATED,
    REVISED,
    WITHDRAWN,
    /** The record itself is as it was; what others know of it with what is linked to it has changed. */
    LINKED,
    /** The record itself is as it was; others may read it now than before. */
    ACCESS
}
