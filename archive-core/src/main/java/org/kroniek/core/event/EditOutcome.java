package org.kroniek.core.event;

import java.util.UUID;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EvidenceState;

/** What became of an editor's change. Of one that was not carried out nothing is stored. */
public sealed interface EditOutcome {

    /** It is stored; the event now has this version. A change of evidence makes no version. */
    record Done(EventId event, int version) implements EditOutcome {}

    /** The passage is stored; where its article has been corrected since, the state says whether it could be followed. */
    record Attached(EventId event, UUID evidence, EvidenceState state) implements EditOutcome {}

    /** Somebody else changed the event first: its version is no longer the one the editor saw. */
    record Stale(int currentVersion) implements EditOutcome {}

    /** There is no such event, version or evidence. */
    record Absent() implements EditOutcome {}

    /** The event is not as it must be; the detail names the culprit. */
    record Refused(EventOutcome.Reason reason, String detail) implements EditOutcome {}

    /** The event does not claim that. */
    record UnknownClaim(ClaimReference claim) implements EditOutcome {}

    /** There is no such article or revision, or its text is shorter. */
    record NoSuchPassage(NewEvidence passage) implements EditOutcome {}

    /** The event is confirmed, and would lose the last passage that supports it. */
    record LastEvidence() implements EditOutcome {}

    /** The evidence does not wait for that decision. */
    record NotWaiting(EvidenceState state) implements EditOutcome {}
}
