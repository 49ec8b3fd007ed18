package org.kroniek.local;

import java.util.Map;
import org.kroniek.local.postgres.LocalPostgres;
import org.kroniek.local.postgres.PostgresAccess;

/** The environment variables by which a portal finds its services and knows its administrator's key. */
public final class PortalEnvironment {

    /** Where the portal keeps heads of the trail outside the database. */
    static final String HEAD_FILE = "KRONIEK_AUDIT_HEAD_FILE";

    private PortalEnvironment() {}

    /** For a portal on this database that reaches Elasticsearch at the given address. */
    public static Map<String, String> of(LocalPostgres postgres, String elasticsearchUrl, String adminKey) {
        return Map.of("KRONIEK_DB_URL", postgres.jdbcUrl(), "KRONIEK_DB_USER", postgres.portalUser(),
                "KRONIEK_DB_PASSWORD", postgres.portalPassword(), "KRONIEK_DB_OWNER_USER", postgres.user(),
                "KRONIEK_DB_OWNER_PASSWORD", postgres.password(), "KRONIEK_ELASTICSEARCH_URL", elasticsearchUrl,
                "KRONIEK_ADMIN_KEY", adminKey);
    }

    /** For a program that reads the history. */
    public static Map<String, String> ofHistory(PostgresAccess postgres, ArchiveLayout layout) {
        return Map.of("KRONIEK_DB_URL", postgres.url(), "KRONIEK_DB_USER", postgres.user(), "KRONIEK_DB_PASSWORD",
                postgres.password(), HEAD_FILE, layout.historyHeads().toString());
    }
}
