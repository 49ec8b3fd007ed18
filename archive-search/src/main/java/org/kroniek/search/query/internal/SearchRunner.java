package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.client.SearchUnavailableException;

/** Puts questions to one index. Safe for use by many threads. */
final class SearchRunner {

    /** Below the client's own patience, so that Elasticsearch gives up before the connection does. */
    private static final String TIMEOUT = "8s";

    private final ElasticConnection connection;
    private final String index;

    /** @param index alias of the index to search */
    SearchRunner(ElasticConnection connection, String index) {
        this.connection = connection;
        this.index = index;
    }

    /**
     * A part of an answer is none: totals and facets would be wrong without saying so.
     *
     * @throws SearchUnavailableException when there is no complete answer in time
     */
    <S> SearchResponse<S> answer(SearchRequest.Builder request, Class<S> source) {
        SearchRequest complete = request.index(index).timeout(TIMEOUT).allowPartialSearchResults(false).build();
        SearchResponse<S> response = ElasticFailures
                .translated(() -> connection.client().search(complete, source));
        if (response.timedOut()) {
            throw new SearchUnavailableException("Elasticsearch did not finish the search in time", null);
        }
        return response;
    }

    /**
     * What was found when the time was up. Whoever asks has to say so when {@link SearchResponse#timedOut()} does.
     *
     * @throws SearchUnavailableException when a part of the index did not answer at all
     */
    <S> SearchResponse<S> reached(SearchRequest.Builder request, Class<S> source) {
        SearchRequest partial = request.index(index).timeout(TIMEOUT).allowPartialSearchResults(true).build();
        SearchResponse<S> response = ElasticFailures.translated(() -> connection.client().search(partial, source));
        if (response.shards().failed().intValue() > 0) {
            throw new SearchUnavailableException("A part of the index does not answer", null);
        }
        return response;
    }

    /** A request for what is wanted, within limits that do not count for the order. */
    static SearchRequest.Builder request(Query wanted, List<Query> limits) {
        return new SearchRequest.Builder()
                .query(limits.isEmpty() ? wanted : Query.of(q -> q.bool(b -> b.must(wanted).filter(limits))));
    }
}
