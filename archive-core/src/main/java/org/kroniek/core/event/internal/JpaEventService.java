package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.event.EventContent;
import org.kroniek.core.event.EventHistory;
import org.kroniek.core.event.EventIntake;
import org.kroniek.core.event.EventRecord;
import org.kroniek.core.event.EventService;
import org.kroniek.core.event.NewEvent;
import org.kroniek.core.event.NewEvidence;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.EventId;
import org.kroniek.core.id.Identities;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.transaction.Transactions;

/** Lets editors change events, with JPA. */
public final class JpaEventService implements EventService {

    private final EntityManager entities;
    private final Transactions transactions;
    private final EventIntake intake;
    private final EventEdits edits;
    private final EvidenceDecisions decisions;
    private final EventSnapshots snapshots;

    public JpaEventService(EntityManager entities, Transactions transactions, ChangeRecorder changes,
            Identities identities, Clock clock, EventSnapshots snapshots) {
        this.entities = entities;
        this.transactions = transactions;
        this.intake = new JpaEventIntake(entities, changes, identities, clock);
        this.edits = new EventEdits(entities, changes, identities, clock);
        this.decisions = new EvidenceDecisions(entities, edits, new EvidenceMoves(entities, changes, clock));
        this.snapshots = snapshots;
    }

    @Override
    public EditOutcome create(NewEvent event, EventStatus status, Signature by) {
        return transactions.call(() -> intake.create(event, status, by));
    }

    @Override
    public EditOutcome revise(EventId event, int expectedVersion, EventContent content, Signature by) {
        return change(event, expectedVersion, edited -> edits.say(edited, content, edited.status(), by));
    }

    @Override
    public EditOutcome confirm(EventId event, int expectedVersion, Signature by) {
        return change(event, expectedVersion,
                edited -> edits.say(edited, edited.content(), EventStatus.CONFIRMED, by));
    }

    @Override
    public EditOutcome withdraw(EventId event, int expectedVersion, Signature by) {
        return change(event, expectedVersion,
                edited -> edits.say(edited, edited.content(), EventStatus.WITHDRAWN, by));
    }

    @Override
    public EditOutcome restore(EventId event, int expectedVersion, int version, Signature by) {
        return change(event, expectedVersion, edited -> {
            EventVersionRow earlier = entities.find(EventVersionRow.class,
                    new EventVersionRow.Key(event.value(), version));
            return earlier == null
                    ? new EditOutcome.Absent()
                    : edits.say(edited, earlier.content(), edited.status(), by);
        });
    }

    private EditOutcome change(EventId event, int expectedVersion,
            Function<EditedEvent, EditOutcome> edit) {
        return transactions.call(() -> edits.onVersion(event, expectedVersion, edit));
    }

    @Override
    public EditOutcome attach(EventId event, NewEvidence evidence, Signature by) {
        return transactions.call(() -> intake.attach(event, evidence, by));
    }

    @Override
    public EditOutcome withdrawEvidence(UUID evidence, Signature by) {
        return transactions.call(() -> decisions.withdraw(evidence, by));
    }

    @Override
    public Optional<EventRecord> event(EventId event) {
        return snapshots.record(event);
    }

    @Override
    public Page<EventSnapshot> list(EventStatus status, Optional<EventId> after, int size) {
        return snapshots.page(status, after, size);
    }

    @Override
    public Optional<EventHistory> history(EventId event) {
        EventHistory history = transactions.call(() -> new EventHistory(entities.createQuery("""
                select v from EventVersionRow v where v.key.eventId = :id order by v.key.number""",
                EventVersionRow.class).setParameter("id", event.value()).getResultList().stream()
                .map(EventVersionRow::toVersion).toList(),
                entities.createQuery("select c from EvidenceChangeRow c where c.eventId = :id order by c.id",
                        EvidenceChangeRow.class).setParameter("id", event.value()).getResultList().stream()
                        .map(EvidenceChangeRow::toChange).toList()));
        return history.versions().isEmpty() ? Optional.empty() : Optional.of(history);
    }
}
