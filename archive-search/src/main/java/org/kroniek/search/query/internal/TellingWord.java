package org.kroniek.search.query.internal;

/**
 * A word that says what an article is about.
 *
 * @param term as the index has it
 * @param written as the article has it
 * @param weight the more, the more often here and the less often elsewhere
 */
record TellingWord(String term, String written, double weight) {}
