package org.kroniek.core.duplicate.internal;

import jakarta.persistence.Query;
import java.util.List;
import java.util.UUID;

/** What native queries give, with its type. */
final class Rows {

    private Rows() {}

    static List<Object[]> of(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Object[].class::cast).toList();
    }

    static List<UUID> uuids(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(UUID.class::cast).toList();
    }
}
