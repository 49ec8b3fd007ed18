package org.kroniek.search.document;

/** The names of the fields that say when, alike in every family that has them. */
public final class DateFields {

    /** The date as the source gives it (EDTF); not searched. */
    public static final String DATE = "date";
    public static final String DATE_PRECISION = "datePrecision";
    /** All days the date can mean, as a range; an open side has no bound. */
    public static final String DATES = "dates";
    /** The same range for counting over time: only where it is bounded and says something about when. */
    public static final String TIMELINE = "timeline";
    /** Every year the date may fall in, where {@link #TIMELINE} is given. */
    public static final String YEARS = "years";

    /** The first year of every decade it may fall in, likewise. */
    public static final String DECADES = "decades";

    /**
     * The narrowest {@link CalendarUnit} of which it can be said for certain in which the date begins and ends; absent when it
     * is open or doubted. Bars of that width or wider count it as certain, narrower ones as possible.
     */
    public static final String CERTAIN_IN = "certainIn";

    /** Present, and true, where the source doubts the date, or gives it as about: {@code 2022?}, {@code 2022-01~}. */
    public static final String DOUBTED = "doubted";

    private DateFields() {}
}
