package org.kroniek.core.migration;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * The schema of the archive. Its owner brings it up to date; the portal works as another role, which can add to the history
 * but neither change nor remove it.
 */
public final class DatabaseSchema {

    private static final String ROLE = """
            select current_user, rolsuper or pg_has_role(current_user, c.relowner, 'member')
            from pg_roles, pg_class c where rolname = current_user and c.oid = 'audit_entry'::regclass""";

    private final DataSource owner;
    private final DataSource application;

    /** @param application connections as the role of the portal */
    public DatabaseSchema(DataSource owner, DataSource application) {
        this.owner = owner;
        this.application = application;
    }

    /**
     * Brings the schema up to date and says anew what the portal's role may do. Forward only.
     *
     * @throws IllegalStateException when the portal's role could change the history all the same
     */
    public void migrate() {
        Flyway.configure(DatabaseSchema.class.getClassLoader()).dataSource(owner)
                .locations("classpath:db/migration", "classpath:db/rights")
                .placeholders(Map.of("application", text("select current_user"))).load().migrate();
        refuseOwner();
    }

    private void refuseOwner() {
        try (Connection connection = application.getConnection();
                ResultSet row = connection.createStatement().executeQuery(ROLE)) {
            if (row.next() && row.getBoolean(2)) {
                throw new IllegalStateException(
                        "The portal connects to the database as %s, who owns it or is a superuser. "
                                .formatted(row.getString(1))
                                + "Give it a role of its own (KRONIEK_DB_USER), so that it cannot "
                                + "change the history of the archive; KRONIEK_DB_OWNER_USER names the owner.");
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The role of the portal cannot be looked up", e);
        }
    }

    private String text(String query) {
        try (Connection connection = application.getConnection();
                ResultSet row = connection.createStatement().executeQuery(query)) {
            row.next();
            return row.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException("The portal's role cannot connect to the database", e);
        }
    }
}
