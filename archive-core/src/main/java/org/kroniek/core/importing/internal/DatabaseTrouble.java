package org.kroniek.core.importing.internal;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.Set;

/** Tells a database that cannot work at the moment from one that refuses what it was given. */
final class DatabaseTrouble {

    /**
     * Classes of SQLSTATE that say nothing against the data: connection lost, transaction rolled back (deadlock), out of
     * resources, lock not to be had, operator intervened, system error.
     */
    private static final Set<String> PASSING = Set.of("08", "40", "53", "55", "57", "58");

    private DatabaseTrouble() {}

    static boolean causes(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().length() == 5
                    && PASSING.contains(sql.getSQLState().substring(0, 2))) {
                return true;
            }
        }
        return false;
    }
}
