package org.kroniek.core.dating;

/** What a word can be in an expression of time; the words themselves are data. */
enum DateWordKind {
    /** Value: 1 to 12. */
    MONTH,
    /** An abbreviation, a month only beside a number. */
    SHORTMONTH,
    /** A month that is also a name or verb: one only beside a number, or after {@link #MONTHINTRO}. */
    VAGUE,
    MONTHINTRO,
    /** Value: 1 for Monday to 7. */
    WEEKDAY,
    PARTOFDAY,
    /** Value: days after the article's own. */
    DAY,
    /** After these, {@link #DAY} does not count from the article's day. */
    NOTDAY,
    /** Value: first, second or last third of a month, a year. */
    THIRD,
    LAST,
    PAST,
    NEXT,
    THIS,
    EACH,
    /** Value: 1 day, 2 week, 3 weekend, 4 month, 5 year. */
    UNIT,
    AGO,
    DECADES,
    /** Value: 10 to 90. */
    DECADE,
    /** Value: 21 to 24, as EDTF counts them. */
    SEASON,
    /** Value: what it counts. */
    NUMBER,
    OF,
    THE,
    ON,
    AND,
    TO,
    /** Second word of {@code tot en met}. */
    THROUGH,
    FROM,
    BETWEEN,
    CLOCK,
    HOUR,
    FORENOON,
    AFTERNOON,
    /** Before these a number of four digits is a year. */
    YEARINTRO,
    /** After a number, these say that it is none. */
    COUNTED
}
