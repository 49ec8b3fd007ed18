package org.kroniek.search.morphology;

/** What sort of word an entry of a dictionary is, as far as it matters to search. */
enum WordClass {
    NOUN,
    VERB,
    ADJECTIVE,
    ADVERB,
    NUMBER,
    /** Articles, pronouns, prepositions, conjunctions, particles, auxiliaries. */
    FUNCTION,
    /** A proper noun. */
    NAME,
    /** Exclamations, abbreviations, signs. */
    OTHER;

    /** Whether words of this class carry the meaning of a sentence, and compounds are made of them. */
    boolean isContent() {
        return switch (this) {
            case NOUN, VERB, ADJECTIVE, ADVERB -> true;
            default -> false;
        };
    }
}
