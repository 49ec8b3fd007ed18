package org.kroniek.web.desk.review;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What can wait for a decision, in the order of the queue. */
public enum ReviewKind {

    /** Sentences that seem to report an event. */
    EVENT,
    /** A name in an article that may mean several authorities. */
    MENTION,
    /** Evidence whose article was corrected. */
    EVIDENCE,
    /** A name that recurs and that nobody bears. */
    NAME;

    /** As in addresses. */
    public String tag() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<ReviewKind> ofTag(String tag) {
        return Arrays.stream(values()).filter(kind -> kind.tag().equals(tag)).findFirst();
    }
}
