package org.kroniek.core.detection.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.detection.SuggestionDecision.Kind;
import org.kroniek.core.detection.SuggestionDecision;
import org.kroniek.core.detection.SuggestionKey;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;

/** The table of decisions on suggestions. */
final class SuggestionDecisions {

    private static final String INSERT = """
            insert into event_suggestion_decision (suggestion_key, outcome, event_id, evidence, articles, rules,
                decided_by, decided_at, reason)
            values (:key, :outcome, cast(:event as uuid), :evidence, :articles, :rules, :author, :now, :reason)
            returning id""";

    private static final String SELECT = """
            select id, suggestion_key, outcome, event_id, decided_by, reason, decided_at, undone_by, undone_reason, evidence,
                exists (select 1 from event v where v.id = event_id and v.status = 'WITHDRAWN'), articles
            from event_suggestion_decision""";

    private final EntityManager entities;
    private final Clock clock;

    SuggestionDecisions(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * A decision as it is kept.
     *
     * @param evidence the passages that it attached
     * @param articles that the editor had before the eyes
     * @param withdrawn whether its event has been taken back meanwhile
     */
    record Stored(SuggestionDecision decision, List<UUID> evidence, List<ArticleId> articles, boolean withdrawn) {}

    /**
     * Keeps a decision.
     *
     * @param seen all that the editor saw
     * @param judged the findings that were taken, or rejected
     * @return its id
     */
    long add(SuggestionKey key, Kind kind, Optional<EventId> event, List<UUID> evidence,
            Collection<StoredFinding> seen, Collection<StoredFinding> judged, Signature by) {
        return ((Number) entities.createNativeQuery(INSERT).setParameter("key", key.value())
                .setParameter("outcome", kind.name())
                .setParameter("event", event.map(EventId::toString).orElse(null))
                .setParameter("evidence", evidence.toArray(UUID[]::new))
                .setParameter("articles", seen.stream().map(StoredFinding::article).distinct().map(ArticleId::value)
                        .toArray(UUID[]::new))
                .setParameter("rules", judged.stream().map(finding -> finding.found().rule()).distinct()
                        .toArray(String[]::new))
                .setParameter("author", by.author()).setParameter("now", clock.instant())
                .setParameter("reason", by.reason()).getSingleResult()).longValue();
    }

    /** A decision that holds; nobody else can undo it meanwhile. */
    Optional<Stored> locked(long id) {
        List<?> rows = entities.createNativeQuery(SELECT + " where id = :id and undone_at is null for update",
                Object[].class).setParameter("id", id).getResultList();
        return rows.stream().findFirst().map(SuggestionDecisions::read);
    }

    void undo(long id, Signature by) {
        entities.createNativeQuery("""
                update event_suggestion_decision set undone_by = :author, undone_at = :now, undone_reason = :reason
                where id = :id""").setParameter("id", id).setParameter("author", by.author())
                .setParameter("now", clock.instant()).setParameter("reason", by.reason()).executeUpdate();
    }

    /** Latest first. */
    List<SuggestionDecision> list(long before, int size) {
        List<?> rows = entities.createNativeQuery(SELECT + " where id < :before order by id desc", Object[].class)
                .setParameter("before", before).setMaxResults(size).getResultList();
        return rows.stream().map(row -> read(row).decision()).toList();
    }

    private static Stored read(Object result) {
        Object[] row = (Object[]) result;
        SuggestionDecision decision = new SuggestionDecision(((Number) row[0]).longValue(),
                new SuggestionKey((String) row[1]), Kind.valueOf((String) row[2]),
                Optional.ofNullable((UUID) row[3]).map(EventId::new),
                new Signature((String) row[4], (String) row[5]), (Instant) row[6],
                Optional.ofNullable((String) row[7]).map(author -> new Signature(author, (String) row[8])));
        return new Stored(decision, List.of((UUID[]) row[9]),
                Arrays.stream((UUID[]) row[11]).map(ArticleId::new).toList(), (Boolean) row[10]);
    }
}
