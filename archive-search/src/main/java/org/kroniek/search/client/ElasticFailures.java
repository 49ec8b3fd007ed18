package org.kroniek.search.client;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import java.io.IOException;

/**
 * Tells failures that pass by themselves from mistakes of ours. No answer, no answer in time (408), an overloaded server
 * (429), a server that cannot answer (5xx) and a missing index (404: not created yet, or being restored) are worth
 * another try; any other refusal means that a request was built wrongly.
 */
public final class ElasticFailures {

    private static final int NOT_FOUND = 404;
    private static final int REQUEST_TIMEOUT = 408;
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int FIRST_SERVER_ERROR = 500;

    private ElasticFailures() {}

    /** A request to Elasticsearch. */
    @FunctionalInterface
    public interface Call<T> {
        T run() throws IOException;
    }

    /**
     * Makes a call and translates how it fails.
     *
     * @throws SearchUnavailableException when another try may succeed
     * @throws IllegalStateException when Elasticsearch refuses the request as such
     */
    public static <T> T translated(Call<T> call) {
        try {
            return call.run();
        } catch (ElasticsearchException e) {
            throw failure(e.status(), e);
        } catch (ResponseException e) {
            throw failure(e.getResponse().getStatusCode(), e);
        } catch (TransportException e) {
            throw failure(e.statusCode(), e);
        } catch (IOException e) {
            throw new SearchUnavailableException("Elasticsearch does not answer: " + e, e);
        }
    }

    private static RuntimeException failure(int status, Exception cause) {
        return isPassing(status)
                ? new SearchUnavailableException("Elasticsearch cannot answer now (" + status + ")", cause)
                : new IllegalStateException("Elasticsearch refuses the request (" + status + ")", cause);
    }

    /** Whether a request that was answered with this HTTP status may succeed later, unchanged. */
    public static boolean isPassing(int status) {
        return status == NOT_FOUND || status == REQUEST_TIMEOUT || status == TOO_MANY_REQUESTS
                || status >= FIRST_SERVER_ERROR;
    }
}
