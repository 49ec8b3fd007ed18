package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.event.EvidenceInReview;
import org.kroniek.core.event.EvidenceReview;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.Identities;
import org.kroniek.core.paging.Page;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.transaction.Transactions;

/** The evidence that waits for an editor, read and decided with JPA. */
public final class JpaEvidenceReview implements EvidenceReview {

    private final Transactions transactions;
    private final EvidenceDecisions decisions;
    private final WaitingEvidence waiting;

    public JpaEvidenceReview(EntityManager entities, Transactions transactions, ChangeRecorder changes,
            Identities identities, Clock clock, EventSnapshots snapshots) {
        this.transactions = transactions;
        this.decisions = new EvidenceDecisions(entities, new EventEdits(entities, changes, identities, clock),
                new EvidenceMoves(entities, changes, clock));
        this.waiting = new WaitingEvidence(entities, transactions, snapshots);
    }

    @Override
    public Page<EvidenceInReview> waiting(Optional<UUID> after, int size) {
        return waiting.page(after, size);
    }

    @Override
    public EditOutcome accept(UUID evidence, Signature by) {
        return transactions.call(() -> decisions.accept(evidence, by));
    }

    @Override
    public EditOutcome pin(UUID evidence, int revision, TextSpan span, Signature by) {
        return transactions.call(() -> decisions.pin(evidence, revision, span, by));
    }

    @Override
    public EditOutcome drop(UUID evidence, Signature by) {
        return transactions.call(() -> decisions.withdraw(evidence, by));
    }
}
