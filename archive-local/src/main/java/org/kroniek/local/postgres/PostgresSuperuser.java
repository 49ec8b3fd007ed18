package org.kroniek.local.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.kroniek.local.process.LocalServiceException;

/** What only the superuser may do. The database refusing it is a {@link LocalServiceException}. */
final class PostgresSuperuser {

    private final DataSource database;

    PostgresSuperuser(DataSource database) {
        this.database = database;
    }

    String version() {
        return run(statement -> {
            try (ResultSet row = statement.executeQuery("SHOW server_version")) {
                row.next();
                return row.getString(1);
            }
        });
    }

    void createDatabase(String name, String owner) {
        run(statement -> statement
                .execute("CREATE DATABASE %s OWNER %s".formatted(statement.enquoteIdentifier(name, true),
                        statement.enquoteIdentifier(owner, true))));
    }

    /** Makes a role with a database of the same name where they are missing; the role has no special rights. */
    void ensureDatabaseOf(String role, String password) {
        ensureRole(role, password);
        if (!exists("SELECT 1 FROM pg_database WHERE datname = ?", role)) {
            createDatabase(role, role);
        }
    }

    /** Makes a role without special rights where it is missing. */
    void ensureRole(String role, String password) {
        if (!exists("SELECT 1 FROM pg_roles WHERE rolname = ?", role)) {
            run(statement -> statement.execute("CREATE ROLE %s LOGIN PASSWORD %s"
                    .formatted(statement.enquoteIdentifier(role, true), statement.enquoteLiteral(password))));
        }
    }

    private boolean exists(String query, String name) {
        return run(statement -> {
            try (PreparedStatement question = statement.getConnection().prepareStatement(query)) {
                question.setString(1, name);
                try (ResultSet row = question.executeQuery()) {
                    return row.next();
                }
            }
        });
    }

    private <T> T run(Work<T> work) {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            return work.apply(statement);
        } catch (SQLException e) {
            throw new LocalServiceException("PostgreSQL refused a command: " + e.getMessage(), e);
        }
    }

    /** What is done with one connection. */
    @FunctionalInterface
    private interface Work<T> {
        T apply(Statement statement) throws SQLException;
    }
}
