package org.kroniek.core.rights.internal;

import jakarta.persistence.EntityManager;
import org.kroniek.core.rights.AccessRecorder;
import org.kroniek.core.rights.AccessState;

/** Writes conditions to PostgreSQL. */
public final class PostgresAccessRecorder implements AccessRecorder {

    private final AccessTable table;

    public PostgresAccessRecorder(EntityManager entities) {
        this.table = new AccessTable(entities);
    }

    @Override
    public void record(AccessState state) {
        table.write(state);
    }
}
