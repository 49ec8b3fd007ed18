package org.kroniek.core.event;

import java.util.Collection;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.EventStatus;

/**
 * Takes in what was proposed, in the caller's transaction, so that the decision on a suggestion and the event it becomes
 * are stored together. Unless the outcome is that it is done, nothing is written.
 */
public interface EventIntake {

    /** A new event with its passages. One that is to be confirmed at once needs a passage that supports it. */
    EditOutcome create(NewEvent event, EventStatus status, Signature by);

    /**
     * Keeps an event and articles as they are until the transaction ends. To be done before passages are attached or taken back
     * one by one: a correction of one of the articles may wait for the evidence of the event.
     */
    void hold(EventId event, Collection<ArticleId> articles);

    /** One more passage for an event. */
    EditOutcome attach(EventId event, NewEvidence evidence, Signature by);

    /** Takes an event back that was taken in and has this version. */
    EditOutcome withdraw(EventId event, int expectedVersion, Signature by);

    /** Takes a passage back. */
    EditOutcome withdrawEvidence(UUID evidence, Signature by);
}
