package org.kroniek.search.sync;

import co.elastic.clients.transport.rest5_client.low_level.Response;
import co.elastic.clients.transport.rest5_client.low_level.ResponseException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import org.kroniek.search.client.SearchUnavailableException;

/**
 * A bulk request under way. Landing says of each document what became of it, and never fails: what concerns the request
 * as a whole is said of every document in it.
 */
final class BulkFlight {

    private static final int OK = 200;
    private static final int BAD_REQUEST = 400;
    private static final int TOO_LARGE = 413;

    private final BulkSender sender;
    private final String feed;
    private final BulkBody body;
    private final CompletableFuture<Response> answer;
    private final BulkReplyReader reader;

    BulkFlight(BulkSender sender, String feed, BulkBody body, CompletableFuture<Response> answer) {
        this.sender = sender;
        this.feed = feed;
        this.body = body;
        this.answer = answer;
        this.reader = new BulkReplyReader(new BulkVerdicts(item -> sender.stored(feed, item)));
    }

    /** Waits for the answer: one outcome an item, in the body's order. */
    List<BulkOutcome> land() {
        try {
            Response response = answer.get();
            return response.getStatusCode() == OK
                    ? read(response)
                    : refused(response.getStatusCode(), "HTTP " + response.getStatusCode());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return forAll(new BulkOutcome.Overloaded("interrupted"));
        } catch (ExecutionException e) {
            Throwable failure = Objects.requireNonNullElse(e.getCause(), e);
            int status = failure instanceof ResponseException refused ? refused.getResponse().getStatusCode() : 0;
            return refused(status, failure.toString());
        } catch (IOException | SearchUnavailableException e) {
            return forAll(new BulkOutcome.Overloaded(e.toString()));
        }
    }

    private List<BulkOutcome> read(Response response) throws IOException {
        try (InputStream json = response.getEntity().getContent()) {
            return reader.read(json, body.items());
        }
    }

    /** @param status 0 when there was no answer at all */
    private List<BulkOutcome> refused(int status, String reason) {
        if (status != BAD_REQUEST && status != TOO_LARGE) {
            return forAll(new BulkOutcome.Overloaded(reason));
        }
        return body.items().size() == 1 ? forAll(new BulkOutcome.Rejected(reason)) : divided();
    }

    /** A request that is refused as such is divided until the document that spoils it stands alone. */
    private List<BulkOutcome> divided() {
        int count = body.items().size();
        List<BulkOutcome> outcomes = new ArrayList<>(count);
        outcomes.addAll(sender.send(feed, body.part(0, count / 2)).land());
        outcomes.addAll(sender.send(feed, body.part(count / 2, count)).land());
        return outcomes;
    }

    private List<BulkOutcome> forAll(BulkOutcome outcome) {
        return Collections.nCopies(body.items().size(), outcome);
    }
}
