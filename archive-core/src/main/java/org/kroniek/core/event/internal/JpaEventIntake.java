package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.event.EventIntake;
import org.kroniek.core.event.NewEvent;
import org.kroniek.core.event.NewEvidence;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.id.Identities;
import org.kroniek.core.projection.EventStatus;

/** Takes in new events and new passages with JPA. */
public final class JpaEventIntake implements EventIntake {

    private final EventEdits edits;
    private final EvidenceDecisions decisions;

    public JpaEventIntake(EntityManager entities, ChangeRecorder changes, Identities identities, Clock clock) {
        this.edits = new EventEdits(entities, changes, identities, clock);
        this.decisions = new EvidenceDecisions(entities, edits, new EvidenceMoves(entities, changes, clock));
    }

    @Override
    public EditOutcome create(NewEvent event, EventStatus status, Signature by) {
        EditedEvent begun = edits.begun(event.content(), status,
                event.evidence().stream().map(NewEvidence::article).distinct().toList());
        for (NewEvidence evidence : event.evidence()) {
            Optional<EditOutcome> refused = add(begun, evidence, by);
            if (refused.isPresent()) {
                return refused.get();
            }
        }
        return edits.problem(begun).orElseGet(() -> edits.written(begun, by));
    }

    @Override
    public void hold(EventId event, Collection<ArticleId> articles) {
        edits.hold(event, articles);
    }

    @Override
    public EditOutcome attach(EventId event, NewEvidence evidence, Signature by) {
        return edits.on(event, List.of(evidence.article()), edited -> add(edited, evidence, by).orElseGet(() -> {
            edits.written(edited, by);
            EvidenceRow added = edited.added().getFirst();
            return new EditOutcome.Attached(event, added.id(), added.position().state());
        }));
    }

    @Override
    public EditOutcome withdraw(EventId event, int expectedVersion, Signature by) {
        return edits.onVersion(event, expectedVersion,
                edited -> edits.say(edited, edited.content(), EventStatus.WITHDRAWN, by));
    }

    @Override
    public EditOutcome withdrawEvidence(UUID evidence, Signature by) {
        return decisions.withdraw(evidence, by);
    }

    private Optional<EditOutcome> add(EditedEvent event, NewEvidence evidence, Signature by) {
        if (!event.content().claims().contains(evidence.claim())) {
            return Optional.of(new EditOutcome.UnknownClaim(evidence.claim()));
        }
        Optional<EvidenceRow> found = edits.found(event, evidence, by);
        found.ifPresent(event::attach);
        return found.isPresent() ? Optional.empty() : Optional.of(new EditOutcome.NoSuchPassage(evidence));
    }
}
