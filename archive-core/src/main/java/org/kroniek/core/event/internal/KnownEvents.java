package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.event.EventContent;

/** Looks up events that are to be changed, and what belongs to them; many in one query. */
final class KnownEvents {

    private static final String LISTED = """
            select e.source, e.external_id, e.id from event e
            join unnest(:sources, :externals) as wanted (source, external_id)
            on wanted.source = e.source and wanted.external_id = e.external_id""";

    private static final String AUTHORITIES = """
            select a.source, a.external_id, a.id from authority a
            join unnest(:sources, :externals) as wanted (source, external_id)
            on wanted.source = a.source and wanted.external_id = a.external_id""";

    private final EntityManager entities;

    KnownEvents(EntityManager entities) {
        this.entities = entities;
    }

    /** Which events lists mean. */
    Map<ListedAs, UUID> listed(Collection<ListedAs> names) {
        return found(LISTED, names);
    }

    /** Which authorities lists mean, be they merged into others or not. */
    Map<ListedAs, UUID> authorities(Collection<ListedAs> names) {
        return found(AUTHORITIES, names);
    }

    private Map<ListedAs, UUID> found(String query, Collection<ListedAs> names) {
        Map<ListedAs, UUID> found = new HashMap<>();
        if (!names.isEmpty()) {
            List<?> rows = entities.createNativeQuery(query, Object[].class)
                    .setParameter("sources", names.stream().map(ListedAs::source).toArray(String[]::new))
                    .setParameter("externals", names.stream().map(ListedAs::externalId).toArray(String[]::new))
                    .getResultList();
            rows.stream().map(Object[].class::cast)
                    .forEach(row -> found.put(new ListedAs((String) row[0], (String) row[1]), (UUID) row[2]));
        }
        return found;
    }

    /** Locked, one after the other, so that two who change the same events wait for each other. */
    Map<UUID, EventRow> locked(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select e from EventRow e where e.id in :ids order by e.id", EventRow.class)
                        .setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList().stream()
                        .collect(Collectors.toMap(EventRow::id, row -> row));
    }

    Optional<EventRow> locked(UUID id) {
        @Nullable
        EventRow row = entities.find(EventRow.class, id, LockModeType.PESSIMISTIC_WRITE);
        return Optional.ofNullable(row);
    }

    /** What their current versions say. */
    Map<UUID, EventContent> contents(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("""
                        select v from EventVersionRow v, EventRow e
                        where v.key.eventId = e.id and v.key.number = e.currentVersion and e.id in :ids""",
                        EventVersionRow.class).setParameter("ids", ids).getResultList().stream()
                        .collect(Collectors.toMap(EventVersionRow::eventId, EventVersionRow::content));
    }

    /** All evidence of these events, also what was taken back, in the order in which it was attached; locked. */
    Map<UUID, List<EvidenceRow>> evidence(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery("select e from EvidenceRow e where e.eventId in :ids order by e.id",
                        EvidenceRow.class).setParameter("ids", ids).setLockMode(LockModeType.PESSIMISTIC_WRITE)
                        .getResultList().stream().collect(Collectors.groupingBy(row -> row.event().value()));
    }
}
