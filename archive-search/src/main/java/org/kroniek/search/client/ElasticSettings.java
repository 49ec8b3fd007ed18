package org.kroniek.search.client;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Where Elasticsearch is and how long to wait for it.
 *
 * @param url address of the HTTP interface, such as {@code http://localhost:9200}; a path is taken as prefix
 * @param apiKey sent as {@code Authorization: ApiKey …} when the server has security switched on
 * @param connectTimeout how long opening a connection may take
 * @param searchTimeout how long a search, or any small request, may take until its answer is complete
 * @param bulkTimeout how long a bulk request may take
 * @param connections how many connections may be open at once; as many searches can run side by side
 */
public record ElasticSettings(URI url, Optional<String> apiKey, Duration connectTimeout, Duration searchTimeout,
        Duration bulkTimeout, int connections) {

    /** A server that is up accepts at once, so a second is already an outage. */
    public static final Duration CONNECT_TIMEOUT = Duration.ofSeconds(1);
    /** Longer than any reader waits. */
    public static final Duration SEARCH_TIMEOUT = Duration.ofSeconds(10);
    /** A bulk request of some megabytes on a busy machine takes seconds; a minute means that something is wrong. */
    public static final Duration BULK_TIMEOUT = Duration.ofSeconds(60);
    /** More than a portal's request threads on a small machine. */
    public static final int CONNECTIONS = 64;

    public ElasticSettings {
        if (connections < 1) {
            throw new IllegalArgumentException("At least one connection is needed, not " + connections);
        }
    }

    /** The defaults above, without security. */
    public static ElasticSettings at(URI url) {
        return new ElasticSettings(url, Optional.empty(), CONNECT_TIMEOUT, SEARCH_TIMEOUT, BULK_TIMEOUT, CONNECTIONS);
    }

    public ElasticSettings withApiKey(String key) {
        return new ElasticSettings(url, Optional.of(key), connectTimeout, searchTimeout, bulkTimeout, connections);
    }
}
