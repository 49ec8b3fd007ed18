package org.kroniek.core.reading;

/**
 * A sentence, as a run of words.
 *
 * @param firstWord index of its first word in {@link ReadPart#words()}
 * @param endWord index after its last word
 * @param start UTF-16 offset of its first character
 * @param end UTF-16 offset after its last character, closing punctuation included, blanks not
 */
public record Sentence(int firstWord, int endWord, int start, int end) {}
