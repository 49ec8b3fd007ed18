package org.kroniek.core.projection;

/**
 * What of an event a passage proves.
 *
 * @param key which place, participant or figure; empty for the event as such and for its date
 */
public record ClaimReference(Kind kind, String key) {

    public static final ClaimReference EVENT = new ClaimReference(Kind.EVENT, "");
    public static final ClaimReference DATE = new ClaimReference(Kind.DATE, "");

    /** The kinds of claim. */
    public enum Kind {
        /** That it happened. */
        EVENT, DATE, PLACE, PARTICIPANT, FIGURE
    }
}
