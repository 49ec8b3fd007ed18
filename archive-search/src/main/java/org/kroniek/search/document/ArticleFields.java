package org.kroniek.search.document;

/** The names of the fields of an article in the index: of the mapping, the documents and the queries alike. */
public final class ArticleFields {

    /** The article's identity again: {@code _id} itself cannot be sorted by. */
    public static final String ID = "id";
    public static final String PUBLICATION = "publication";
    public static final String PUBLICATION_ID = PUBLICATION + ".id";
    public static final String PUBLICATION_NAME = PUBLICATION + ".name";
    /** Sub-field of names that are otherwise taken as a whole: their words. */
    public static final String WORDS = "words";
    /** The whole language tag, such as {@code nl-BE}. */
    public static final String LANGUAGE = "language";
    /** The language without region and script, which readers filter and count by. */
    public static final String PRIMARY_LANGUAGE = "primaryLanguage";
    public static final String SECTION = "section";
    public static final String BYLINE = "byline";
    public static final String URL = "url";
    public static final String RIGHTS = "rights";
    /** Who may read it; absent of what everybody may read. */
    public static final String ACCESS = "access";
    /** The moment before which nobody but the staff finds it; absent of what is under no embargo. */
    public static final String EMBARGO_UNTIL = "embargoUntil";

    /** Parent of one field a language: the headline, in the article's own language only. */
    public static final String TITLE = "title";
    /** Parent of one field a language: the canonical text, in the article's own language only. */
    public static final String TEXT = "text";
    /** As {@link #TEXT}, of what only those may read who have an account: nobody else's question looks in there. */
    public static final String RESTRICTED = "restricted";
    /** Sub-field of those: without accents and capitals, but not stemmed. */
    public static final String FOLDED = "folded";
    /** Sub-field of those: exactly as written. */
    public static final String LITERAL = "literal";
    /** The beginning of the text, for lists; not searched. */
    public static final String LEAD = "lead";
    /** Likewise of a {@link #RESTRICTED} text. */
    public static final String RESTRICTED_LEAD = "restrictedLead";

    /** How many words headline and text have, see {@link WordCount}. */
    public static final String WORD_COUNT = "wordCount";

    /** First day, for sorting. */
    public static final String EARLIEST = "earliest";
    /** Last day, for sorting. */
    public static final String LATEST = "latest";
    /** Ids of the events that it is evidence of. */
    public static final String EVENTS = "events";
    /** Their titles; searched, but not kept in the document. */
    public static final String EVENT_TITLES = "eventTitles";
    public static final String EVENT_TYPES = "eventTypes";
    /** Titles of the collections that it is in; likewise. */
    public static final String COLLECTION_TITLES = "collectionTitles";

    /** The group of articles with nearly the same text; absent when there is no other. */
    public static final String DUPLICATE_GROUP = "duplicateGroup";

    public static final String ARCHIVED_AT = "archivedAt";
    public static final String REVISION = "revision";
    /** Completion of titles. */
    public static final String SUGGEST = "suggest";

    private ArticleFields() {}

    /** The field of a language below {@link #TITLE}, {@link #TEXT} or {@link #RESTRICTED}. */
    public static String in(String parent, IndexLanguage language) {
        return parent + "." + language.field();
    }

    /** The unstemmed field of a language; {@link IndexLanguage#OTHER} has no stemmed one beside it. */
    public static String folded(String parent, IndexLanguage language) {
        return language == IndexLanguage.OTHER ? in(parent, language) : in(parent, language) + "." + FOLDED;
    }
}
