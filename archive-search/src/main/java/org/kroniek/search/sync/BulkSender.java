package org.kroniek.search.sync;

import co.elastic.clients.elasticsearch.core.GetResponse;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseListener;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;

/** Sends bulk requests. Made for one thread; the requests themselves are under way side by side. */
final class BulkSender {

    private final ElasticConnection connection;

    BulkSender(ElasticConnection connection) {
        this.connection = connection;
    }

    /**
     * Sends a request and does not wait for the answer.
     *
     * @param feed alias to write through
     * @param body at least one document
     */
    BulkFlight send(String feed, BulkBody body) {
        CompletableFuture<Response> answer = new CompletableFuture<>();
        connection.bulk().performRequestAsync(request(feed, body), new ResponseListener() {
            @Override
            public void onSuccess(Response response) {
                answer.complete(response);
            }

            @Override
            public void onFailure(Exception exception) {
                answer.completeExceptionally(exception);
            }
        });
        return new BulkFlight(this, feed, body, answer);
    }

    private static Request request(String feed, BulkBody body) {
        Request request = new Request("POST", "/" + feed + "/_bulk");
        request.addParameter("require_alias", "true");
        request.addParameter("filter_path", BulkReplyReader.FILTER);
        request.setEntity(body.entity());
        return request;
    }

    /** The version the index has of a document; empty when it has none. */
    OptionalLong stored(String feed, BulkItem item) {
        GetResponse<Void> found = ElasticFailures.translated(() -> connection.client()
                .get(g -> g.index(feed).id(item.id()).source(s -> s.fetch(false)), Void.class));
        Long version = found.version();
        return version == null ? OptionalLong.empty() : OptionalLong.of(version);
    }
}
