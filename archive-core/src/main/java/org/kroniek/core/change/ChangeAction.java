package org.kroniek.core.change;

/** What happened to the record. */
public enum ChangeAction {
    CREATED, REVISED, WITHDRAWN
}
