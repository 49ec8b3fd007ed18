package org.kroniek.search.document;

/** The names of the fields of an event in the index, beside those of {@link DateFields} and {@link LinkFields}. */
public final class EventFields {

    public static final String ID = "id";
    /** As the event has them, by language tag; not searched. */
    public static final String TITLES = "titles";
    public static final String DESCRIPTIONS = "descriptions";
    /** Parents of one field a language, for searching. */
    public static final String TITLE = "title";
    public static final String DESCRIPTION = "description";
    /** Likewise the passages that are evidence; searched, but not kept in the document. */
    public static final String QUOTES = "quotes";

    public static final String TYPE = "type";
    public static final String CODE = "code";
    public static final String LABELS = "labels";
    public static final String TYPE_CODE = TYPE + "." + CODE;

    /** First moment it can mean, for sorting, in the time of the place. */
    public static final String BEGINS = "begins";
    /** Last moment. */
    public static final String ENDS = "ends";
    /** From when to when, where the date has times of day. */
    public static final String HOURS = "hours";

    /** Places as they are shown; not searched. */
    public static final String WHERE = "where";
    /** Participants as they are shown; not searched. */
    public static final String WHO = "who";
    public static final String FIGURES = "figures";
    /** Below those: the id of an authority, its names by language, coordinates, the role. */
    public static final String AUTHORITY = "authority";
    public static final String NAMES = "names";
    public static final String POINT = "point";
    public static final String ROLE = "role";
    /** Of a figure. */
    public static final String KIND = "kind";
    public static final String FROM = "from";
    public static final String TO = "to";
    public static final String APPROXIMATE = "approximate";
    public static final String SAID_BY = "saidBy";

    /** Where it happened, for the map. */
    public static final String POINTS = "points";
    /** How many passages are evidence. */
    public static final String PASSAGES = "passages";
    public static final String PARENT = "parent";

    private EventFields() {}
}
