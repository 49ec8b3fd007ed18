package org.kroniek.bench.search;

import java.net.http.HttpRequest;
import java.util.List;
import java.util.Optional;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.portal.HttpCaller;
import org.kroniek.bench.portal.JsonAnswer;
import org.kroniek.bench.portal.PortalApi;

/**
 * One search, as it is put to either side.
 *
 * @param raw all that the archive sends to Elasticsearch for it, one after the other
 */
record Question(SearchCase search, HttpRequest ours, List<HttpRequest> raw) {

    /** Asks, reads the answer to the end, and says how many nanoseconds that took. */
    long ask(Side side, HttpCaller http) {
        List<HttpRequest> requests = side == Side.OURS ? List.of(ours) : raw;
        long start = System.nanoTime();
        for (HttpRequest request : requests) {
            http.call(request);
        }
        return System.nanoTime() - start;
    }

    /**
     * A race between different searches would say nothing, so both sides have to find as many. The search itself is the first
     * that is counted; what may follow looks for another query where one finds next to nothing.
     */
    void check(HttpCaller http) {
        long found = PortalApi.total(http.call(ours).body());
        List<Long> totals = raw.stream().map(request -> rawTotal(http.call(request).body())).flatMap(Optional::stream)
                .toList();
        if (totals.isEmpty() || totals.getFirst() != found) {
            throw new BenchException(
                    "%s: the archive finds %d, Elasticsearch %s".formatted(search.parameters(), found, totals));
        }
    }

    private static Optional<Long> rawTotal(byte[] answer) {
        // An answer to several searches at once has no hits of its own.
        return Optional.ofNullable(JsonAnswer.read(answer).getJsonObject("hits"))
                .flatMap(hits -> Optional.ofNullable(hits.getJsonObject("total")))
                .map(total -> total.getJsonNumber("value").longValueExact());
    }
}
