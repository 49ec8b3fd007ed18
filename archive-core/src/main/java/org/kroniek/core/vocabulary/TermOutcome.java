package org.kroniek.core.vocabulary;

/** What became of a term that was put into a vocabulary. */
public enum TermOutcome {
    ADDED,
    /** It was there with other labels. */
    RENAMED,
    /** It was there with these labels. */
    UNCHANGED
}
