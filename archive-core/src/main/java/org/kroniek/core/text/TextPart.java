package org.kroniek.core.text;

/** Where in an article a passage stands; its span counts from the beginning of that part. */
public enum TextPart {
    HEADLINE,
    /** The canonical text. */
    TEXT
}
