package org.kroniek.core.testing;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.Persistence;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.kroniek.core.migration.DatabaseSchema;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.local.postgres.LocalPostgres;

/**
 * A migrated PostgreSQL database for one test class, with Hibernate on it as the portal sets it up. To be registered as
 * a static extension; the server is shared by all classes and ends with the virtual machine.
 */
public final class CoreDatabase implements BeforeAllCallback, AfterAllCallback {

    /** Eight writers, a reader and a sequencer at once, and some for looking on. */
    private static final int CONNECTIONS = 16;

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Held here, since the logging system forgets the settings of loggers that nobody holds. */
    private static final List<Logger> QUIET = List.of(Logger.getLogger("org.hibernate"),
            Logger.getLogger("org.flywaydb"), Logger.getLogger("com.zaxxer.hikari"),
            Logger.getLogger("org.kroniek.core.importing"));

    private HikariDataSource owner;
    private HikariDataSource dataSource;
    private EntityManagerFactory factory;
    private BoundEntities bound;
    private EntityManager entities;

    static {
        // Tests provoke refusals and crashes, each of which would be logged with its stack.
        QUIET.forEach(logger -> logger.setLevel(Level.OFF));
    }

    /** One server for all test classes. */
    private static final class Server {
        static final LocalPostgres POSTGRES = LocalPostgres.temporary();
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        if (dataSource == null) {
            String url = Server.POSTGRES.createDatabase("core_" + COUNT.incrementAndGet());
            owner = pool(url, Server.POSTGRES.user(), Server.POSTGRES.password());
            dataSource = pool(url, Server.POSTGRES.portalUser(), Server.POSTGRES.portalPassword());
            new DatabaseSchema(owner, dataSource).migrate();
            factory = newFactory(Map.of());
            bound = new BoundEntities(factory);
            entities = bound.shared();
        }
    }

    /** Classes nested in the test class share its database, and come here as well. */
    @Override
    public void afterAll(ExtensionContext context) {
        if (context.getRequiredTestClass().getEnclosingClass() == null) {
            if (factory != null) {
                factory.close();
            }
            dataSource.close();
            owner.close();
        }
    }

    private static HikariDataSource pool(String url, String user, String password) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(user);
        config.setPassword(password);
        config.addDataSourceProperty("reWriteBatchedInserts", "true");
        config.setMaximumPoolSize(CONNECTIONS);
        config.setMinimumIdle(0);
        return new HikariDataSource(config);
    }

    /** Hibernate on this database, with settings of a test's own. */
    public EntityManagerFactory newFactory(Map<String, ?> settings) {
        Map<String, Object> all = new HashMap<>(settings);
        all.put("jakarta.persistence.transactionType", "RESOURCE_LOCAL");
        all.put("jakarta.persistence.nonJtaDataSource", dataSource);
        return Persistence.createEntityManagerFactory("kroniek", all);
    }

    /** Connections as the portal's role. */
    public DataSource dataSource() {
        return dataSource;
    }

    /** Forwards to the entity manager of the calling thread's transaction. */
    public EntityManager entities() {
        return entities;
    }

    public Transactions transactions() {
        return bound;
    }

    /** Plain SQL beside the code under test, as the owner, who may do anything. */
    public Sql sql() {
        return new Sql(owner);
    }

    /** Plain SQL as the portal's role, with its rights and no more. */
    public Sql portalSql() {
        return new Sql(dataSource);
    }

    /** The environment of a program that works as the portal does. */
    public Map<String, String> portalEnvironment() {
        return Map.of("KRONIEK_DB_URL", dataSource.getJdbcUrl(), "KRONIEK_DB_USER", dataSource.getUsername(),
                "KRONIEK_DB_PASSWORD", dataSource.getPassword());
    }
}
