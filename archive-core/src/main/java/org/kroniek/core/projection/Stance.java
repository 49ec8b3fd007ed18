package org.kroniek.core.projection;

/** What a passage does to a claim. */
public enum Stance {
    SUPPORTS, CONTRADICTS, MENTIONS
}
