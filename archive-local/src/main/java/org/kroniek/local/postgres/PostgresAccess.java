package org.kroniek.local.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.kroniek.local.process.LocalServiceException;

/**
 * How the portal's role reaches a database.
 *
 * @param url for JDBC
 */
public record PostgresAccess(String url, String user, String password) {

    /** The fourth line of PostgreSQL's own file, after process, directory and time. */
    private static final int PORT = 3;

    /** To a server that was started here. */
    public static PostgresAccess of(LocalPostgres postgres) {
        return new PostgresAccess(postgres.jdbcUrl(), postgres.portalUser(), postgres.portalPassword());
    }

    /**
     * To the server that another process runs on the data in this directory.
     *
     * @throws LocalServiceException when none does
     */
    public static PostgresAccess running(Path directory) {
        Path file = directory.resolve("cluster").resolve("postmaster.pid");
        if (!Files.exists(file)) {
            throw new LocalServiceException(
                    "PostgreSQL is not running on " + directory + " yet. Try again in a moment.");
        }
        try {
            List<String> lines = Files.readAllLines(file);
            return new PostgresAccess(LocalPostgres.jdbcUrl(Integer.parseInt(lines.get(PORT).trim())),
                    LocalPostgres.PORTAL,
                    PostgresSecrets.loadOrCreate(directory.resolve("secrets.properties")).portalPassword());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + file, e);
        }
    }
}
