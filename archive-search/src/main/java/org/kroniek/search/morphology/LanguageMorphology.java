package org.kroniek.search.morphology;

/** The analysis of word forms of one language. Safe for any number of threads. */
interface LanguageMorphology {

    /** What is known of a form, given folded. */
    WordAnalysis analyse(String folded);
}
