package org.kroniek.core.naming;

/** How sure it is that a name in a text means this authority, and who says so. */
public enum MentionStatus {
    /** By rule, without another possibility. */
    LINKED,
    /** By rule, among several candidates: an editor decides. */
    SUGGESTED,
    /** An editor says so. */
    CONFIRMED,
    /** An editor says it is not so; the rule does not link it again. */
    REJECTED
}
