package org.kroniek.web.search;

/**
 * A parameter, or a part of a delivery, that could not be understood.
 *
 * @param name of the parameter or part
 * @param given what it said, shortened
 * @param reason what is wrong with that
 */
public record ParameterProblem(String name, String given, Reason reason) {

    private static final int LONGEST = 60;

    public ParameterProblem {
        if (given.codePointCount(0, given.length()) > LONGEST) {
            given = given.substring(0, given.offsetByCodePoints(0, LONGEST)) + "…";
        }
    }

    /** What can be wrong; each has a text in every language of the portal. */
    public enum Reason {
        /** Neither EDTF nor a range {@code a..b}. */
        NOT_A_DATE,
        /** The right form, but not in the calendar. */
        NO_SUCH_DAY,
        /** A range that ends before it begins. */
        DATES_REVERSED,
        /** Not a BCP 47 tag. */
        NOT_A_LANGUAGE,
        /** Not the identity of a publication. */
        NOT_A_PUBLICATION,
        /** Not four digits. */
        NOT_A_YEAR,
        /** Longer than any that is kept. */
        NOT_A_RIGHTS_STATEMENT,
        /** Neither certain nor possible. */
        NOT_A_CERTAINTY,
        /** Not the identity of a person, organisation or place. */
        NOT_AN_AUTHORITY,
        /** Not the identity of an event. */
        NOT_AN_EVENT,
        /** Not the identity of an article. */
        NOT_AN_ARTICLE,
        /** Neither {@code fold} nor {@code all}. */
        NOT_A_DUPLICATES_CHOICE,
        /** Neither person nor organisation nor place. */
        NOT_AN_AUTHORITY_KIND,
        /** No code that a vocabulary can have. */
        NOT_A_TERM,
        /** No kind of addition to a query. */
        NOT_AN_EXPANSION,
        /** Not four degrees: west, south, east, north. */
        NOT_A_BOX,
        /** No form in which a record can be given. */
        NOT_A_FORMAT,
        /** No form in which a list of articles can be given. */
        NOT_A_FILE_FORMAT,
        /** No order of that name. */
        NOT_A_SORT,
        /** Not a number from 1 to the largest page. */
        NOT_A_SIZE,
        /** No facet of that name. */
        NOT_A_FACET,
        /** No histogram interval of that name. */
        NOT_AN_INTERVAL,
        /** No interval of trends of that name. */
        NOT_A_TREND_INTERVAL,
        /** No form in which trends can be given. */
        NOT_A_TREND_FORMAT,
        /** Nothing that trends are measured in. */
        NOT_A_UNIT,
        /** More lines than can be told apart. */
        TOO_MANY_LINES,
        /** Nothing where something is needed. */
        NOT_GIVEN,
        /** Neither {@code true} nor {@code false}. */
        NOT_A_SWITCH,
        /** Two different values where one is possible. */
        GIVEN_TWICE,
        /** More values than anybody needs. */
        TOO_MANY_VALUES,
        /** No parameter of that name. */
        UNKNOWN_NAME,
        /** A character that no name has, and that the database cannot keep. */
        CONTROL_CHARACTER,
        /** A part of a delivery that is neither a file nor a manifest. */
        NOT_A_PART,
        /** A second manifest beside the first. */
        SECOND_MANIFEST,
        /** A delivery of parts without any file. */
        NO_FILE
    }
}
