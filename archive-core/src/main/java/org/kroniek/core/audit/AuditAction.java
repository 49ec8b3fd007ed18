package org.kroniek.core.audit;

/** What can be done to a record. Those that the database enters by itself are named here too. */
public enum AuditAction {
    CREATED,
    REVISED,
    /** It is gone, on purpose: its rows are not missed by the verifier. */
    REMOVED,
    /** Who may read it. */
    ACCESS_DECIDED,
    MERGED,
    UNMERGED,
    // of evidence, as EvidenceChange.Action
    EVIDENCE_ATTACHED,
    EVIDENCE_FOLLOWED,
    EVIDENCE_ACCEPTED,
    EVIDENCE_PINNED,
    EVIDENCE_WITHDRAWN,
    // of names in texts, as MentionDecision.Kind
    MENTION_CONFIRMED,
    MENTION_REJECTED,
    MENTION_WITHDRAWN,
    // of proposed events
    SUGGESTION_ACCEPTED,
    SUGGESTION_ATTACHED,
    SUGGESTION_REJECTED,
    SUGGESTION_UNDONE,
    // of names that recur without a record
    DISMISSED,
    REINSTATED,
    IMPORT_ACCEPTED,
    IMPORT_DONE,
    IMPORT_FAILED,
    IMPORT_STOPPED,
    IMPORT_RESUMED,
    /** Somebody asked for all of it to be taken back. */
    IMPORT_UNDONE,
    /** A search was kept to be cited. */
    KEPT,
    // of accounts
    LOGGED_IN,
    PASSWORD_CHANGED,
    /** Somebody else has made a password for the account. */
    PASSWORD_LENT,
    KEY_ISSUED,
    KEY_REVOKED,
    // of rules that find events
    SWITCHED_OFF,
    SWITCHED_ON
}
