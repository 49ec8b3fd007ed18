package org.kroniek.core.event;

import java.util.List;

/** Takes lists of events into the archive. Each change is in the change log, in the same transaction. */
public interface EventArchive {

    /**
     * Stores drafts in the caller's transaction; a known event gets a new version, one that says nothing new is left.
     *
     * @param reason why, for readers of the event's history
     * @param author the account that delivers; it asserts the evidence
     * @return what became of each draft, in order
     */
    List<EventOutcome> store(List<EventDraft> drafts, String reason, String author);
}
