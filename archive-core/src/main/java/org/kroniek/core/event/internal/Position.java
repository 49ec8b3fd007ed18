package org.kroniek.core.event.internal;

import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.Relocation;
import org.kroniek.core.text.TextSpan;

/**
 * Where a passage stands in its article.
 *
 * @param basisRevision with {@code basis}: where somebody last saw it; the same place, unless it has moved since
 */
record Position(int revision, Anchor anchor, EvidenceState state, int basisRevision, TextSpan basis) {

    /** Where somebody sees it. */
    static Position seen(int revision, Anchor anchor) {
        return new Position(revision, anchor, EvidenceState.EXACT, revision, anchor.span());
    }

    /** Where it stands after a correction. What had moved before that stays flagged: nobody has looked yet. */
    Position followed(Relocation relocation, int corrected) {
        return switch (relocation) {
            case Relocation.Exact(Anchor found) -> isSeen()
                    ? seen(corrected, found)
                    : new Position(corrected, found, EvidenceState.MOVED, basisRevision, basis);
            case Relocation.Moved(Anchor found) ->
                new Position(corrected, found, EvidenceState.MOVED, basisRevision, basis);
            case Relocation.Lost() -> new Position(revision, anchor, EvidenceState.LOST, basisRevision, basis);
        };
    }

    private boolean isSeen() {
        return revision == basisRevision && anchor.span().equals(basis);
    }

    Position accepted() {
        return seen(revision, anchor);
    }
}
