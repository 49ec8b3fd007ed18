package org.kroniek.core.rights;

/** How much of an article somebody gets to see. */
public enum Disclosure {
    /** Not even that there is one. */
    NOTHING,
    /** What a catalogue would say: headline, publication, date, language, byline, section, rights. Not a word of the text. */
    DESCRIPTION,
    EVERYTHING
}
