package org.kroniek.search.vocabulary;

import org.kroniek.search.document.IndexLanguage;

/** The names of the fields of a word in the index. */
public final class WordFields {

    /** The word without capitals and accents, as the analyzer {@code folded} leaves it. */
    public static final String FORM = "form";
    /** The word as it was first met; not searched. */
    public static final String TEXT = "text";
    /** The language of the article it stands in, without region. */
    public static final String LANGUAGE = "language";
    /** Whether it is a name, or part of one. */
    public static final String NAME = "name";
    /** Of a name, whether a dictionary has it as a common word as well. */
    public static final String COMMON = "common";
    /** The dictionary forms that it may be a form of. */
    public static final String LEMMAS = "lemmas";
    /** The dictionary forms of what it is composed of. */
    public static final String PARTS = "parts";
    /** How the name sounds, see {@link org.kroniek.core.naming.NameKeys}. */
    public static final String KEYS = "keys";
    /** Parent of one field a language: the word as the index keeps it in texts of that language. */
    public static final String STEM = "stem";

    private WordFields() {}

    public static String stem(IndexLanguage language) {
        return STEM + "." + language.field();
    }
}
