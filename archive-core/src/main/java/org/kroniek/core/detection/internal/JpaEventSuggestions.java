package org.kroniek.core.detection.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.kroniek.core.detection.Acceptance;
import org.kroniek.core.detection.EventSuggestion;
import org.kroniek.core.detection.EventSuggestions;
import org.kroniek.core.detection.RuleRecord;
import org.kroniek.core.detection.SuggestionDecision.Kind;
import org.kroniek.core.detection.SuggestionDecision;
import org.kroniek.core.detection.SuggestionFilter;
import org.kroniek.core.detection.SuggestionKey;
import org.kroniek.core.detection.SuggestionOutcome;
import org.kroniek.core.detection.internal.WaitingFindings.Position;
import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.event.EventIntake;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.transaction.Transactions;

/** The queue of suggestions in the database. A decision and the event it makes are one transaction. */
public final class JpaEventSuggestions implements EventSuggestions {

    /** A new event that nobody has changed. */
    private static final int AS_CREATED = 1;

    private final Transactions transactions;
    private final EventIntake events;
    private final WaitingFindings findings;
    private final SuggestionDecisions decisions;
    private final SuggestionAssembler assembler;
    private final RuleSwitches rules;

    public JpaEventSuggestions(EntityManager entities, Transactions transactions, EventIntake events, AuditTrail trail,
            Clock clock,
            SnapshotReader articles, AuthorityReferenceReader authorities) {
        this.transactions = transactions;
        this.events = events;
        this.findings = new WaitingFindings(entities);
        this.decisions = new SuggestionDecisions(entities, clock);
        this.rules = new RuleSwitches(entities, trail, clock);
        this.assembler = new SuggestionAssembler(articles, authorities);
    }

    @Override
    public Page<EventSuggestion> waiting(SuggestionFilter filter, Optional<String> after, int size) {
        List<Position> keys = transactions.call(() -> findings.keys(filter, after.map(Position::parse), size + 1));
        boolean more = keys.size() > size;
        List<Position> page = more ? keys.subList(0, size) : keys;
        Map<SuggestionKey, EventSuggestion> suggestions = suggestions(page.stream().map(Position::key).toList(),
                filter.article());
        return new Page<>(page.stream().flatMap(place -> Optional.ofNullable(suggestions.get(place.key())).stream())
                .toList(), more ? Optional.of(page.getLast().toString()) : Optional.empty());
    }

    @Override
    public Optional<EventSuggestion> waiting(SuggestionKey key) {
        return Optional.ofNullable(suggestions(List.of(key), Optional.empty()).get(key));
    }

    private Map<SuggestionKey, EventSuggestion> suggestions(List<SuggestionKey> keys,
            Optional<ArticleId> foremost) {
        return keys.isEmpty()
                ? Map.of()
                : assembler.assemble(transactions.call(() -> findings.firstOf(keys, foremost)),
                        transactions.call(() -> findings.articles(keys)));
    }

    @Override
    public SuggestionOutcome accept(SuggestionKey key, Acceptance acceptance, Signature by) {
        return transactions.call(() -> {
            List<StoredFinding> seen = findings.locked(key);
            List<StoredFinding> chosen = chosen(seen, acceptance.sentences());
            if (chosen.isEmpty()) {
                return new SuggestionOutcome.Absent();
            }
            EditOutcome made = events.create(AcceptedEvent.of(acceptance.titles(), chosen), acceptance.status(), by);
            return made instanceof EditOutcome.Done(EventId event, int _)
                    ? new SuggestionOutcome.Accepted(
                            decisions.add(key, Kind.ACCEPTED, Optional.of(event), List.of(), seen, chosen, by), event)
                    : new SuggestionOutcome.Refused(made);
        });
    }

    private static List<StoredFinding> chosen(List<StoredFinding> seen, Set<Long> sentences) {
        return seen.stream().filter(finding -> sentences.isEmpty() || sentences.contains(finding.id())).toList();
    }

    @Override
    public SuggestionOutcome attach(SuggestionKey key, EventId event, Set<Long> sentences, Signature by) {
        return undoable(() -> {
            List<StoredFinding> seen = findings.locked(key);
            List<StoredFinding> chosen = chosen(seen, sentences);
            if (chosen.isEmpty()) {
                return new SuggestionOutcome.Absent();
            }
            events.hold(event, chosen.stream().map(StoredFinding::article).distinct().toList());
            List<UUID> evidence = new ArrayList<>();
            for (StoredFinding finding : chosen) {
                EditOutcome made = events.attach(event, AcceptedEvent.evidence(finding, ClaimReference.EVENT), by);
                if (!(made instanceof EditOutcome.Attached attached)) {
                    throw new NotCarriedOutException(made);
                }
                evidence.add(attached.evidence());
            }
            return new SuggestionOutcome.Accepted(
                    decisions.add(key, Kind.ATTACHED, Optional.of(event), evidence, seen, chosen, by), event);
        });
    }

    @Override
    public SuggestionOutcome reject(SuggestionKey key, Signature by) {
        return transactions.call(() -> {
            List<StoredFinding> seen = findings.locked(key);
            return seen.isEmpty()
                    ? new SuggestionOutcome.Absent()
                    : new SuggestionOutcome.Rejected(
                            decisions.add(key, Kind.REJECTED, Optional.empty(), List.of(), seen, seen, by));
        });
    }

    @Override
    public SuggestionOutcome undo(long decision, Signature by) {
        return undoable(() -> {
            Optional<SuggestionDecisions.Stored> stored = decisions.locked(decision);
            stored.ifPresent(known -> takeBack(known, by));
            return stored.isPresent() ? new SuggestionOutcome.Undone() : new SuggestionOutcome.Absent();
        });
    }

    private void takeBack(SuggestionDecisions.Stored stored, Signature by) {
        if (!stored.withdrawn()) {
            stored.decision().event().ifPresent(event -> events.hold(event, stored.articles()));
            stored.evidence().forEach(evidence -> check(events.withdrawEvidence(evidence, by)));
            stored.decision().event().filter(_ -> stored.decision().kind() == Kind.ACCEPTED)
                    .ifPresent(event -> check(events.withdraw(event, AS_CREATED, by)));
        }
        decisions.undo(stored.decision().id(), by);
    }

    /** What somebody else has already taken back is as it should be. */
    private static void check(EditOutcome outcome) {
        if (!(outcome instanceof EditOutcome.Done || outcome instanceof EditOutcome.Absent)) {
            throw new NotCarriedOutException(outcome);
        }
    }

    /** Runs what can turn out not to be possible after part of it has been done. */
    private SuggestionOutcome undoable(Supplier<SuggestionOutcome> work) {
        try {
            return transactions.call(work);
        } catch (NotCarriedOutException e) {
            return new SuggestionOutcome.Refused(e.outcome());
        }
    }

    @Override
    public Page<SuggestionDecision> decisions(Optional<String> after, int size) {
        List<SuggestionDecision> rows = transactions
                .call(() -> decisions.list(after.map(Page::placeNumber).orElse(Long.MAX_VALUE), size + 1));
        boolean more = rows.size() > size;
        List<SuggestionDecision> page = more ? rows.subList(0, size) : rows;
        return new Page<>(page, more ? Optional.of(String.valueOf(page.getLast().id())) : Optional.empty());
    }

    @Override
    public List<RuleRecord> rules() {
        return transactions.call(rules::all);
    }

    @Override
    public void silence(String rule, Signature by) {
        transactions.run(() -> rules.silence(rule, by));
    }

    @Override
    public void hear(String rule, Signature by) {
        transactions.run(() -> rules.hear(rule, by));
    }
}
