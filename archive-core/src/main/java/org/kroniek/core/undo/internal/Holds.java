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

    Map<Object, KeptReason> all() {
        return found;
    }
}
