package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kroniek.core.projection.EventStatus;

/** Reads events, in the transaction of the caller. */
final class EventQueries {

    /** Tells Hibernate to keep no second copy of each row, by which it would find out at the end that none was changed. */
    private static final String READ_ONLY = "org.hibernate.readOnly";

    private static final String CURRENT = """
            select e, v from EventRow e, EventVersionRow v
            where v.key.eventId = e.id and v.key.number = e.currentVersion and e.status in :statuses and\s""";

    private final EntityManager entities;

    EventQueries(EntityManager entities) {
        this.entities = entities;
    }

    List<StoredEvent> events(Collection<UUID> ids, Collection<EventStatus> statuses) {
        return stored(CURRENT + "e.id in :ids", ids, statuses);
    }

    /** The events of which these are part, and those that are part of these. */
    List<StoredEvent> family(Collection<UUID> ids, Collection<EventStatus> statuses) {
        return stored(CURRENT + """
                (e.parentId in :ids or e.id in (select c.parentId from EventRow c where c.id in :ids))""", ids,
                statuses);
    }

    private List<StoredEvent> stored(String query, Collection<UUID> ids, Collection<EventStatus> statuses) {
        return entities.createQuery(query, Object[].class).setHint(READ_ONLY, true).setParameter("ids", ids)
                .setParameter("statuses", statuses).getResultList().stream().map(StoredEvent::of).toList();
    }

    Map<UUID, List<ShownEvidence>> evidence(Collection<UUID> events) {
        return shown("x.eventId in :of order by x.id", events).stream()
                .collect(Collectors.groupingBy(shown -> shown.row().event().value()));
    }

    /** The evidence in an article that belongs to events of a status, in the order of its text. */
    List<ShownEvidence> inArticle(UUID article, EventStatus status) {
        return entities.createQuery("select " + ShownEvidence.COLUMNS + " from " + ShownEvidence.FROM
                + ", EventRow e where " + ShownEvidence.WHERE + """
                         and x.articleId = :article and e.id = x.eventId and e.status = :status
                        order by x.spanStart, x.spanEnd, x.id""", Object[].class).setHint(READ_ONLY, true)
                .setParameter("article", article).setParameter("status", status).getResultList().stream()
                .map(ShownEvidence::of).toList();
    }

    /** Evidence that waits for an editor, in the order in which it was attached. */
    List<ShownEvidence> waiting(Optional<UUID> after, int limit) {
        TypedQuery<Object[]> query = entities.createQuery("select " + ShownEvidence.COLUMNS + " from "
                + ShownEvidence.FROM + " where " + ShownEvidence.WHERE
                + " and x.state <> org.kroniek.core.projection.EvidenceState.EXACT"
                + (after.isPresent() ? " and x.id > :after" : "") + " order by x.id", Object[].class)
                .setHint(READ_ONLY, true).setMaxResults(limit);
        after.ifPresent(id -> query.setParameter("after", id));
        return query.getResultList().stream().map(ShownEvidence::of).toList();
    }

    private List<ShownEvidence> shown(String condition, Collection<UUID> of) {
        return entities
                .createQuery("select " + ShownEvidence.COLUMNS + " from " + ShownEvidence.FROM + " where "
                        + ShownEvidence.WHERE + " and " + condition, Object[].class)
                .setHint(READ_ONLY, true).setParameter("of", of).getResultList().stream().map(ShownEvidence::of)
                .toList();
    }

    /** When evidence of these events was last touched. */
    Map<UUID, Instant> evidenceChanges(Collection<UUID> events) {
        return entities.createQuery("""
                select c.eventId, max(c.changedAt) from EvidenceChangeRow c
                where c.eventId in :ids group by c.eventId""", Object[].class).setParameter("ids", events)
                .getResultList().stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (Instant) row[1]));
    }

    /** Pairs of an article and an event of a status that it is evidence of, with the claim. */
    List<Object[]> claimsIn(Collection<UUID> articles, EventStatus status) {
        return entities.createQuery("""
                select distinct x.articleId, x.eventId, x.claimKind, x.claimKey from EvidenceRow x, EventRow e
                where x.articleId in :articles and x.active = true and e.id = x.eventId and e.status = :status""",
                Object[].class).setParameter("articles", articles).setParameter("status", status).getResultList();
    }

    List<UUID> ids(EventStatus status, Optional<UUID> after, int limit) {
        TypedQuery<UUID> query = entities.createQuery("select e.id from EventRow e where e.status = :status"
                + (after.isPresent() ? " and e.id > :after" : "") + " order by e.id", UUID.class)
                .setParameter("status", status).setMaxResults(limit);
        after.ifPresent(id -> query.setParameter("after", id));
        return query.getResultList();
    }
}
