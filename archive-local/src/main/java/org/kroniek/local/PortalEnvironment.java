package org.kroniek.local;

import java.util.Map;
import org.kroniek.local.postgres.LocalPostgres;

/** The environment variables by which a portal finds its services and knows its administrator's key. */
public final class PortalEnvironment {

    private PortalEnvironment() {}

    /** For a portal on this database that reaches Elasticsearch at the given address. */
    public static Map<String, String> of(LocalPostgres postgres, String elasticsearchUrl, String adminKey) {
        return Map.of("KRONIEK_DB_URL", postgres.jdbcUrl(), "KRONIEK_DB_USER", postgres.user(), "KRONIEK_DB_PASSWORD",
                postgres.password(), "KRONIEK_ELASTICSEARCH_URL", elasticsearchUrl, "KRONIEK_ADMIN_KEY", adminKey);
    }
}
