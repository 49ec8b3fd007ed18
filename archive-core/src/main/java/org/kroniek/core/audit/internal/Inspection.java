package org.kroniek.core.audit.internal;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.audit.TrailFinding;

/** One look through the history: the moment that is looked at, and what has been found. */
final class Inspection {

    /** Rows that are in memory at a time. */
    private static final int ROWS = 500;

    private final Connection connection;
    private final Consumer<TrailFinding> findings;
    private long found;

    /** @param connection in a transaction that sees one moment */
    Inspection(Connection connection, Consumer<TrailFinding> findings) {
        this.connection = connection;
        this.findings = findings;
    }

    /** Does something with each row of an answer. */
    interface RowWork {
        void on(ResultSet row) throws SQLException;
    }

    void each(String query, RowWork work) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(query)) {
            statement.setFetchSize(ROWS);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    work.on(rows);
                }
            }
        }
    }

    void report(TrailFinding.Kind kind, String place) {
        found++;
        findings.accept(new TrailFinding(kind, place));
    }

    long found() {
        return found;
    }

    /** The texts of an array column; null for none. */
    static @Nullable String @Nullable [] texts(ResultSet row, String column) throws SQLException {
        Array array = row.getArray(column);
        return array == null ? null : (@Nullable String[]) array.getArray();
    }
}
