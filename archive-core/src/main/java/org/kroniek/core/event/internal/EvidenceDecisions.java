package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.event.EvidenceChange.Action;
import org.kroniek.core.event.NewEvidence;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.text.TextSpan;

/** What editors decide on single passages. */
final class EvidenceDecisions {

    private final EntityManager entities;
    private final EventEdits edits;
    private final EvidenceMoves moves;

    EvidenceDecisions(EntityManager entities, EventEdits edits, EvidenceMoves moves) {
        this.entities = entities;
        this.edits = edits;
        this.moves = moves;
    }

    EditOutcome withdraw(UUID evidence, Signature by) {
        return on(evidence, (event, row) -> {
            boolean supported = event.isSupported();
            event.withdraw(row);
            return supported && event.lacksSupport() ? new EditOutcome.LastEvidence() : edits.written(event, by);
        });
    }

    EditOutcome accept(UUID evidence, Signature by) {
        return on(evidence, (event, row) -> {
            Position position = row.position();
            if (position.state() != EvidenceState.MOVED) {
                return new EditOutcome.NotWaiting(position.state());
            }
            return placed(event, row, position.accepted(), Action.ACCEPTED, by);
        });
    }

    EditOutcome pin(UUID evidence, int revision, TextSpan span, Signature by) {
        return on(evidence, (event, row) -> {
            Optional<Position> position = edits.position(row.article(), revision, span);
            return position.isPresent()
                    ? placed(event, row, position.get(), Action.PINNED, by)
                    : new EditOutcome.NoSuchPassage(
                            new NewEvidence(row.claim(), row.article(), revision, span, row.stance()));
        });
    }

    private EditOutcome placed(EditedEvent event, EvidenceRow row, Position position, Action action, Signature by) {
        row.place(position);
        moves.record(List.of(row), action, by);
        return new EditOutcome.Done(event.row().eventId(), event.row().currentVersion());
    }

    private EditOutcome on(UUID evidence, BiFunction<EditedEvent, EvidenceRow, EditOutcome> edit) {
        List<Object[]> found = entities
                .createQuery("select e.eventId, e.articleId from EvidenceRow e where e.id = :id", Object[].class)
                .setParameter("id", evidence).getResultList();
        return found.isEmpty()
                ? new EditOutcome.Absent()
                : edits.on(new EventId((UUID) found.getFirst()[0]),
                        List.of(new ArticleId((UUID) found.getFirst()[1])), event -> event.evidence()
                                .filter(row -> row.id().equals(evidence)).findFirst()
                                .map(row -> edit.apply(event, row)).orElseGet(EditOutcome.Absent::new));
    }
}
