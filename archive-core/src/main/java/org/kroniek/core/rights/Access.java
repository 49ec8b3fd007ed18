package org.kroniek.core.rights;

import java.time.Instant;
import java.util.Optional;

/**
 * The condition under which an article may be read. It belongs to the article, not to a revision: changing it makes no new text.
 *
 * @param until of an embargo, and only of that: the moment from which everybody may read the article
 */
public record Access(Kind kind, Optional<Instant> until) {

    public static final Access OPEN = new Access(Kind.OPEN, Optional.empty());
    public static final Access REGISTERED = new Access(Kind.REGISTERED, Optional.empty());
    public static final Access METADATA_ONLY = new Access(Kind.METADATA_ONLY, Optional.empty());
    public static final Access WITHDRAWN = new Access(Kind.WITHDRAWN, Optional.empty());

    /** The kinds of condition. */
    public enum Kind {
        /** Everybody may read it. */
        OPEN,
        /** Who has an account may read it; others see its description. */
        REGISTERED,
        /** Nobody but the staff knows of it until a moment; from then on it is open, without anybody doing anything. */
        EMBARGOED,
        /** Everybody sees its description, and nobody but the staff its text. */
        METADATA_ONLY,
        /** Taken back: its address says so and why, and shows nothing else of it. */
        WITHDRAWN
    }

    public Access {
        if ((kind == Kind.EMBARGOED) != until.isPresent()) {
            throw new IllegalArgumentException("An embargo, and nothing else, has an end: " + kind);
        }
    }

    /** An embargo until a moment. */
    public static Access embargoed(Instant until) {
        return new Access(Kind.EMBARGOED, Optional.of(until));
    }

    /** What somebody gets to see at a moment. */
    public Disclosure to(Audience audience, Instant now) {
        if (audience == Audience.STAFF) {
            return Disclosure.EVERYTHING;
        }
        return switch (kind) {
            case OPEN -> Disclosure.EVERYTHING;
            case REGISTERED -> audience == Audience.PUBLIC ? Disclosure.DESCRIPTION : Disclosure.EVERYTHING;
            case EMBARGOED -> isOver(now) ? Disclosure.EVERYTHING : Disclosure.NOTHING;
            case METADATA_ONLY -> Disclosure.DESCRIPTION;
            case WITHDRAWN -> Disclosure.NOTHING;
        };
    }

    private boolean isOver(Instant now) {
        return until.filter(end -> !now.isBefore(end)).isPresent();
    }
}
