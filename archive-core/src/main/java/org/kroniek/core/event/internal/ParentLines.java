package org.kroniek.core.event.internal;

import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which event is part of which, upwards from some, with what has been decided since it was read. */
final class ParentLines {

    private static final String LINES = """
            with recursive line (id, parent_id) as (
                select e.id, e.parent_id from event e where e.id = any(:ids)
                union
                select e.id, e.parent_id from event e join line l on e.id = l.parent_id)
            select id, parent_id from line""";

    /**
     * Held while a known event is given a parent: two who make each of two events part of the other at the same moment
     * would not see it. The number means nothing, only that nobody else here uses it.
     */
    private static final String LOCK = "select cast(pg_advisory_xact_lock(7305011) as text)";

    private final Map<UUID, Optional<UUID>> parents = new HashMap<>();

    private ParentLines() {}

    /** @param known whether an event that may have parts already is to get a parent */
    static ParentLines upwards(EntityManager entities, Collection<UUID> from, boolean known) {
        ParentLines lines = new ParentLines();
        if (!from.isEmpty()) {
            if (known) {
                entities.createNativeQuery(LOCK, String.class).getSingleResult();
            }
            List<?> rows = entities.createNativeQuery(LINES, Object[].class)
                    .setParameter("ids", from.toArray(UUID[]::new)).getResultList();
            rows.stream().map(Object[].class::cast).forEach(row -> lines.put((UUID) row[0], (UUID) row[1]));
        }
        return lines;
    }

    void put(UUID event, @Nullable UUID parent) {
        parents.put(event, Optional.ofNullable(parent));
    }

    boolean has(UUID event) {
        return parents.containsKey(event);
    }

    /** Whether an event is another one, or part of it. */
    boolean isWithin(UUID event, UUID other) {
        Set<UUID> seen = new HashSet<>();
        Optional<UUID> at = Optional.of(event);
        while (at.isPresent() && seen.add(at.get())) {
            if (at.get().equals(other)) {
                return true;
            }
            at = parents.getOrDefault(at.get(), Optional.empty());
        }
        return false;
    }
}
