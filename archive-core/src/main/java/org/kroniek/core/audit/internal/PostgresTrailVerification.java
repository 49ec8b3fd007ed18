package org.kroniek.core.audit.internal;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.kroniek.core.audit.ChainHead;
import org.kroniek.core.audit.TrailFinding;
import org.kroniek.core.audit.TrailFinding.Kind;
import org.kroniek.core.audit.TrailReport;
import org.kroniek.core.audit.TrailVerification;

/** Looks through the history on PostgreSQL, over a connection of its own: all of it would be too much for one entity manager. */
public final class PostgresTrailVerification implements TrailVerification {

    /** Opens connections to the database of the archive. */
    @FunctionalInterface
    public interface Connections {
        Connection open() throws SQLException;
    }

    private final Connections database;
    private final Optional<HeadFile> file;

    /** @param file none where heads are kept in no file */
    public PostgresTrailVerification(Connections database, Optional<HeadFile> file) {
        this.database = database;
        this.file = file;
    }

    @Override
    public TrailReport verify(Consumer<TrailFinding> findings) {
        // Before the moment that is looked at: a running portal goes on writing heads.
        long lines = file.map(HeadFile::lines).orElse(0L);
        try (Connection connection = database.open()) {
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setAutoCommit(false);
            try {
                return inspect(new Inspection(connection, findings), lines);
            } finally {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The history cannot be read: " + e.getMessage(), e);
        }
    }

    private TrailReport inspect(Inspection inspection, long lines) throws SQLException {
        long[] waiting = new long[1];
        Instant[] now = new Instant[1];
        inspection.each("select count(*), now() from audit_pending", row -> {
            waiting[0] = row.getLong(1);
            now[0] = row.getTimestamp(2).toInstant();
        });
        ChainCheck chain = new ChainCheck(inspection);
        try (Stream<Optional<ChainHead>> heads = heads(inspection, lines)) {
            chain.run(heads);
        }
        RecordCheck records = new RecordCheck(inspection);
        records.run();
        return new TrailReport(chain.seals(), records.rows(), waiting[0], inspection.found(),
                chain.head(now[0]));
    }

    private Stream<Optional<ChainHead>> heads(Inspection inspection, long lines) throws SQLException {
        if (file.isEmpty()) {
            return Stream.empty();
        }
        if (file.get().exists()) {
            return file.get().heads(lines);
        }
        long[] seals = new long[1];
        inspection.each("select count(*) from (select 1 from audit_seal limit 1) s", row -> seals[0] = row.getLong(1));
        if (seals[0] > 0) {
            inspection.report(Kind.HEAD_FILE_MISSING, file.get().toString());
        }
        return Stream.empty();
    }
}
