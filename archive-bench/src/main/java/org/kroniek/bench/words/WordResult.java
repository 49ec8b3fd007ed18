package org.kroniek.bench.words;

/**
 * What the measurement of words has brought.
 *
 * @param finder what found the words
 * @param forms how many word forms there were to find
 * @param compounds of the parts that should find their compounds
 * @param inflected of the lemmas that should find their forms
 * @param surplus what else they found
 */
public record WordResult(String finder, int forms, WordShare compounds, WordShare inflected, Surplus surplus) {}
