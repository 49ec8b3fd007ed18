package org.kroniek.core.event;

import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EventStatus;

/**
 * What editors do with events. Each change is a transaction of its own, which holds the change, its history and the
 * change log. Whoever changes what an event says names the version that was read, so that no editor undoes another's
 * work unseen.
 */
public interface EventService {

    /**
     * Takes in an event, such as one proposed by a suggestion, with its passages. One that is to be confirmed at once
     * needs a passage that supports it.
     */
    EditOutcome create(NewEvent event, EventStatus status, Signature by);

    /** Says something else; evidence of claims that are no longer made is kept, but not shown. */
    EditOutcome revise(EventId event, int expectedVersion, EventContent content, Signature by);

    /** Shows the event to readers. It needs a passage that supports it. */
    EditOutcome confirm(EventId event, int expectedVersion, Signature by);

    /** Takes the event back; its address goes on to say so. */
    EditOutcome withdraw(EventId event, int expectedVersion, Signature by);

    /** Says again what an earlier version said; the status stays. */
    EditOutcome restore(EventId event, int expectedVersion, int version, Signature by);

    EditOutcome attach(EventId event, NewEvidence evidence, Signature by);

    EditOutcome withdrawEvidence(UUID evidence, Signature by);

    /** An event of any status. */
    Optional<EventRecord> event(EventId event);

    /**
     * All events of a status, oldest first.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     */
    Page<EventSnapshot> list(EventStatus status, Optional<EventId> after, int size);

    /** Empty for an event that there is not. */
    Optional<EventHistory> history(EventId event);
}
