package org.kroniek.core.analysis;

import java.time.Instant;
import java.util.Optional;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/**
 * What an editor once said of a name in an article.
 *
 * @param mention what it was said of; gone if it has been withdrawn since
 * @param revision in which the name stood at {@code span}
 * @param authority who is meant, or of a rejected one, who is not; empty when none of several candidates is
 * @param by the editor
 */
public record MentionDecision(long mention, int revision, TextPart part, TextSpan span, String surface, Kind kind,
        Optional<AuthorityReference> authority, String by, Instant at, String reason) {

    /** What was decided. */
    public enum Kind {
        CONFIRMED,
        REJECTED,
        /** An earlier decision was taken back. */
        WITHDRAWN
    }
}
