package org.kroniek.core.detection;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.paging.UnknownPlaceException;

/**
 * The queue of events that rules have found in articles. Nothing becomes an event by itself: an editor accepts a
 * suggestion, as a new event or as more evidence of one there is, or rejects it; both can be undone, and both are kept with
 * who and why. What was rejected does not come back. What was accepted comes back when articles report it that the editor
 * has not seen.
 */
public interface EventSuggestions {

    /**
     * Suggestions that wait, those of most articles first. One whose sentences all prove an event of its type already is
     * left out.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     * @throws UnknownPlaceException when no page gave that
     */
    Page<EventSuggestion> waiting(SuggestionFilter filter, Optional<String> after, int size);

    /** One that waits, with its first sentences. */
    Optional<EventSuggestion> waiting(SuggestionKey key);

    /** Makes an event of a suggestion, with its sentences as evidence. */
    SuggestionOutcome accept(SuggestionKey key, Acceptance acceptance, Signature by);

    /**
     * Takes its sentences as evidence of an event there is.
     *
     * @param sentences which of them; none for all
     */
    SuggestionOutcome attach(SuggestionKey key, EventId event, Set<Long> sentences, Signature by);

    SuggestionOutcome reject(SuggestionKey key, Signature by);

    /**
     * Lets a suggestion wait again, takes back what was made of it.
     *
     * @param decision {@link SuggestionDecision#id()}
     */
    SuggestionOutcome undo(long decision, Signature by);

    /**
     * What was decided, latest first.
     *
     * @param after the {@link Page#next()} of the page before; empty for the first
     * @throws UnknownPlaceException when no page gave that
     */
    Page<SuggestionDecision> decisions(Optional<String> after, int size);

    /** How often editors agreed with each rule that has found anything, by its name. */
    List<RuleRecord> rules();

    /** Switches a rule off: what it found is suggested no more, now or later, until it is {@link #hear heard} again. */
    void silence(String rule, Signature by);

    /** Switches a rule on again; what it found meanwhile waits. */
    void hear(String rule, Signature by);
}
