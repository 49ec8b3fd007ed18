package org.kroniek.search.query.syntax;

/** How sure it has to be that a date lies in a range. */
public enum Certainty {
    /** It may lie in it, as an article of {@code 2022-01} may be of 5 January. */
    POSSIBLE,
    /** It lies in it, whichever of the days it can mean is the right one, and the source does not doubt it. */
    CERTAIN
}
