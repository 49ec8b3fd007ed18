package org.kroniek.search.client;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.RequestOptions;
import co.elastic.clients.transport.rest5_client.low_level.Rest5Client;
import co.elastic.clients.transport.rest5_client.low_level.Rest5ClientBuilder;
import java.io.IOException;
import java.time.Duration;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.message.BasicHeader;
import org.apache.hc.core5.util.Timeout;

/**
 * The one connection of a portal to Elasticsearch: a pool of kept-alive HTTP connections with a typed client on top.
 * Nothing is sent before the first request, so it can be made while the server is still down, and it needs no restart
 * when the server comes back. Safe for use by many threads; close it when the portal stops.
 */
public final class ElasticConnection implements AutoCloseable {

    private final Rest5Client rest;
    private final ElasticsearchClient client;
    private final RequestOptions bulkOptions;

    public ElasticConnection(ElasticSettings settings) {
        this.rest = build(settings);
        this.client = new ElasticsearchClient(new Rest5ClientTransport(rest, new JacksonJsonpMapper()));
        this.bulkOptions = RequestOptions.DEFAULT.toBuilder()
                .setRequestConfig(requests(RequestConfig.custom(), settings, settings.bulkTimeout()).build()).build();
    }

    private static Rest5Client build(ElasticSettings settings) {
        // Left to itself the HTTP client waits a second and repeats what an overloaded server has refused.
        Rest5ClientBuilder builder = Rest5Client.builder(settings.url())
                .setHttpClientConfigCallback(client -> client.disableAutomaticRetries().disableCookieManagement()
                        .disableRedirectHandling().disableAuthCaching())
                .setRequestConfigCallback(config -> requests(config, settings, settings.searchTimeout()))
                .setConnectionConfigCallback(config -> config.setConnectTimeout(timeout(settings.connectTimeout()))
                        .setSocketTimeout(timeout(settings.bulkTimeout())))
                .setConnectionManagerCallback(
                        pool -> pool.setMaxConnPerRoute(settings.connections())
                                .setMaxConnTotal(settings.connections()));
        settings.apiKey().ifPresent(
                key -> builder.setDefaultHeaders(new Header[]{new BasicHeader("Authorization", "ApiKey " + key)}));
        return builder.build();
    }

    /** Waiting for a free connection counts as waiting for the answer. */
    private static RequestConfig.Builder requests(RequestConfig.Builder config, ElasticSettings settings,
            Duration response) {
        return config.setConnectionRequestTimeout(timeout(settings.searchTimeout()))
                .setResponseTimeout(timeout(response));
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.ofMilliseconds(duration.toMillis());
    }

    /** Typed requests; their failures are told apart by {@link ElasticFailures}. */
    public ElasticsearchClient client() {
        return client;
    }

    /** Raw requests, for bodies that are JSON already. */
    public Rest5Client rest() {
        return rest;
    }

    /** Options for a raw request that may take as long as {@link ElasticSettings#bulkTimeout()}. */
    public RequestOptions bulkOptions() {
        return bulkOptions;
    }

    @Override
    public void close() {
        try {
            rest.close();
        } catch (IOException e) {
            throw new IllegalStateException("The connections to Elasticsearch could not be closed", e);
        }
    }
}
