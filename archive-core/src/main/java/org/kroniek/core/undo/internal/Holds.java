package org.kroniek.core.undo.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kroniek.core.undo.KeptReason;

/** Asks the database why records must stay; the first reason that is found is the one that is told. */
final class Holds {

    /** Deliveries of before do not hold a revision that came after them. */
    private static final String DELIVERED_AGAIN = """
            select distinct d.%1$s from document_of_import d join import_job o on o.id = d.import_id
            join import_job this on this.id = :import and o.id <> this.id and o.started_at >= this.started_at
            where d.%1$s = any(:ids)""";

    private final EntityManager entities;
    private final UUID importId;
    private final UUID[] ids;
    private final Map<Object, KeptReason> found = new HashMap<>();

    Holds(EntityManager entities, UUID importId, List<Made> made) {
        this.entities = entities;
        this.importId = importId;
        this.ids = Made.ids(made);
    }

    /** @param sql selects those of {@code :ids} that are held; may name {@code :import} */
    Holds because(KeptReason reason, String sql) {
        Query query = entities.createNativeQuery(sql, UUID.class).setParameter("ids", ids);
        if (sql.contains(":import")) {
            query.setParameter("import", importId);
        }
        query.getResultList().forEach(id -> found.putIfAbsent(id, reason));
        return this;
    }

    /** @param column that has the records in what imports have made */
    Holds deliveredAgain(String column) {
        return because(KeptReason.DELIVERED_AGAIN, DELIVERED_AGAIN.formatted(column));
    }

    Map<Object, KeptReason> all() {
        return found;
    }
}
