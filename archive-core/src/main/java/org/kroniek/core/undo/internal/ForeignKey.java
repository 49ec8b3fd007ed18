package org.kroniek.core.undo.internal;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;

/** Tells that the database keeps a row since another refers to it. */
final class ForeignKey {

    /** SQLSTATE foreign_key_violation. */
    private static final String VIOLATED = "23503";

    private ForeignKey() {}

    static boolean isViolated(PersistenceException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLException sql && VIOLATED.equals(sql.getSQLState())) {
                return true;
            }
        }
        return false;
    }
}
