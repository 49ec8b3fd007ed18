package org.kroniek.search.query.expansion;

import java.util.Locale;

/** Why something is looked for that was not typed. */
public enum ExpansionKind {
    /** The word is the name of a person, organisation or place in the archive, who has other names too. */
    NAME,
    /** A name in the archive that sounds the same in another language or script. */
    SPELLING,
    /** Another form of the word: a plural, a past tense. Without these, words are found only as they are typed. */
    FORM,
    /** A compound of which the word is a part. */
    COMPOUND,
    /** The parts of the word, when it is a compound, near each other. */
    PARTS;

    /** How it is written in addresses and answers. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
