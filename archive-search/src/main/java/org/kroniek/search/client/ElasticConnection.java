package org.kroniek.search.client;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.time.Duration;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/**
 * The one connection of a portal to Elasticsearch: a pool of kept-alive HTTP connections with a typed client on top.
 * Nothing is sent before the first request, so it can be made while the server is still down, and it needs no restart
 * when the server comes back. Safe for use by many threads; close it when the portal stops.
 */
public final class ElasticConnection implements AutoCloseable {

    /** Bulk requests under way at once: those of the one relay, and some to spare. */
    private static final int BULK_CONNECTIONS = 8;

    private final Rest5Client usual;
    private final Rest5Client bulk;
    private final ElasticsearchClient client;

    public ElasticConnection(ElasticSettings settings) {
        this.usual = build(settings, settings.searchTimeout(), settings.connections());
        // A client of its own: Rest5Client does not heed a time-out given with a single request.
        this.bulk = build(settings, settings.bulkTimeout(), BULK_CONNECTIONS);
        this.client = new ElasticsearchClient(new Rest5ClientTransport(usual, new JacksonJsonpMapper()));
    }

    private static Rest5Client build(ElasticSettings settings, Duration response, int connections) {
        // Left to itself the HTTP client waits a second and repeats what an overloaded server has refused.
        Rest5ClientBuilder builder = Rest5Client.builder(settings.url())
                .setHttpClientConfigCallback(client -> client.disableAutomaticRetries().disableCookieManagement()
                        .disableRedirectHandling().disableAuthCaching())
                // Waiting for a free connection counts as waiting for the answer.
                .setRequestConfigCallback(config -> config.setConnectionRequestTimeout(timeout(response))
                        .setResponseTimeout(timeout(response)))
                .setConnectionConfigCallback(config -> config.setConnectTimeout(timeout(settings.connectTimeout()))
                        .setSocketTimeout(timeout(response)))
                .setConnectionManagerCallback(
                        pool -> pool.setMaxConnPerRoute(connections).setMaxConnTotal(connections));
        settings.apiKey().ifPresent(
                key -> builder.setDefaultHeaders(new Header[]{new BasicHeader("Authorization", "ApiKey " + key)}));
        return builder.build();
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /** Typed requests; their failures are told apart by {@link ElasticFailures}. */
    public ElasticsearchClient client() {
        return client;
    }

    /** Raw requests that may take as long as {@link ElasticSettings#bulkTimeout()}, for bodies that are JSON already. */
    public Rest5Client bulk() {
        return bulk;
    }

    @Override
    public void close() {
        try (bulk; usual) {
            // Both are closed, also when the first one fails.
        } catch (IOException e) {
            throw new IllegalStateException("The connections to Elasticsearch could not be closed", e);
        }
    }
}
