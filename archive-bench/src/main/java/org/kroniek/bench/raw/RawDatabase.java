package org.kroniek.bench.raw;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.kroniek.bench.BenchException;
import org.kroniek.local.postgres.LocalPostgres;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A database of its own on the archive's PostgreSQL, with the archive's own schema: same columns, indexes and foreign
 * keys, since the archive's migrations have made it. Filled by {@code COPY} in its binary form, the fastest way there is.
 */
public final class RawDatabase {

    private static final int BUFFER = 1 << 18;

    /** Kept, since a logger that nobody holds forgets its level. */
    private static final Logger MIGRATIONS = Logger.getLogger("org.flywaydb");

    /** A table and the condition for those of its rows that came with one import. */
    private enum Table {

        PUBLICATION("id in (select publication_id from article where id in (%s))"),

        ARTICLE("id in (%s)"),

        ARTICLE_REVISION("article_id in (%s)"),

        ORIGINAL("article_id in (%s)");

        private static final String OF_IMPORT = "select article_id from document_of_import where import_id = '%s'";

        private final String rows;

        Table(String rows) {
            this.rows = rows;
        }

        Path file(Path directory) {
            return directory.resolve(name() + ".copy");
        }

        String export(UUID importId) {
            return "copy (select * from %s where %s) to stdout (format binary)".formatted(name(),
                    rows.formatted(OF_IMPORT.formatted(importId)));
        }

        String load() {
            return "copy %s from stdin (format binary)".formatted(name());
        }
    }

    private final LocalPostgres postgres;
    private final String raw;

    /** Creates the database. */
    public RawDatabase(LocalPostgres postgres) {
        this.postgres = postgres;
        this.raw = postgres.createDatabase("raw");
        MIGRATIONS.setLevel(Level.WARNING);
        Flyway.configure().dataSource(raw, postgres.user(), postgres.password()).locations("classpath:db/migration")
                .load().migrate();
    }

    /** Writes the rows that an import has made in the archive into files of this directory. */
    void export(UUID importId, Path directory) {
        withConnection(postgres.jdbcUrl(), connection -> {
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            for (Table table : Table.values()) {
                try (OutputStream file = Files.newOutputStream(table.file(directory))) {
                    copy.copyOut(table.export(importId), file);
                }
            }
            return directory;
        });
    }

    /** Fills the tables from exported files, in one transaction. Connecting is not counted. */
    Duration load(Path directory) {
        return withConnection(raw, connection -> {
            connection.setAutoCommit(false);
            CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
            long start = System.nanoTime();
            for (Table table : Table.values()) {
                try (InputStream file = Files.newInputStream(table.file(directory))) {
                    copy.copyIn(table.load(), file, BUFFER);
                }
            }
            connection.commit();
            return Duration.ofNanos(System.nanoTime() - start);
        });
    }

    /** The publications that came with an import. */
    List<UUID> publications(UUID importId) {
        return withConnection(postgres.jdbcUrl(), connection -> {
            List<UUID> found = new ArrayList<>();
            try (Statement statement = connection.createStatement();
                    ResultSet rows = statement
                            .executeQuery("select distinct publication_id from article where id in (%s)"
                                    .formatted(Table.OF_IMPORT.formatted(importId)))) {
                while (rows.next()) {
                    found.add(rows.getObject(1, UUID.class));
                }
            }
            return found;
        });
    }

    private <T> T withConnection(String url, Work<T> work) {
        try (Connection connection = DriverManager.getConnection(url, postgres.user(), postgres.password())) {
            return work.apply(connection);
        } catch (SQLException | IOException e) {
            throw new BenchException("PostgreSQL refused: " + e.getMessage(), e);
        }
    }

    /** What is done with one connection. */
    @FunctionalInterface
    private interface Work<T> {
        T apply(Connection connection) throws SQLException, IOException;
    }
}
