package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.Time;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.document.ArticleFields;

/**
 * One index as it was at one moment, and the hits of one question in it, stretch by stretch. Elasticsearch keeps what the
 * moment needs until it is closed. Not safe for use by several threads.
 */
final class PointInTime implements AutoCloseable {

    private static final System.Logger LOG = System.getLogger(PointInTime.class.getName());

    /** Between two stretches: as long as the slowest reader of a file may take for one. */
    private static final Time KEPT = Time.of(t -> t.time("10m"));
    private static final String TIMEOUT = "8s";
    /** Neither the document nor its identity is read from where it is stored: the columns have all that is needed. */
    private static final String NOTHING_STORED = "_none_";

    private final ElasticConnection connection;
    private final Supplier<SearchRequest.Builder> question;
    private final int stretch;
    private String id;
    private List<FieldValue> place = List.of();
    private boolean ended;

    private PointInTime(ElasticConnection connection, String index, Supplier<SearchRequest.Builder> question,
            int stretch) {
        this.connection = connection;
        this.question = question;
        this.stretch = stretch;
        this.id = ElasticFailures
                .translated(() -> connection.client().openPointInTime(p -> p.index(index).keepAlive(KEPT)).id());
    }

    /**
     * The present moment.
     *
     * @param question what is wanted and in which order; asked for anew for each stretch
     * @param stretch hits a request
     */
    static PointInTime of(ElasticConnection connection, String index, Supplier<SearchRequest.Builder> question,
            int stretch) {
        return new PointInTime(connection, index, question, stretch);
    }

    /** How many hits there are. */
    long total() {
        SearchRequest count = complete(question.get()).size(0).trackTotalHits(t -> t.enabled(true)).build();
        return Objects.requireNonNull(answer(count).hits().total(), "The total was asked for").value();
    }

    /** The next hits, with the columns of identity and revision; none at the end. */
    List<Hit<Void>> next() {
        if (ended) {
            return List.of();
        }
        SearchRequest.Builder request = complete(question.get()).size(stretch).version(true)
                .trackTotalHits(t -> t.enabled(false)).storedFields(NOTHING_STORED)
                .docvalueFields(f -> f.field(ArticleFields.ID)).docvalueFields(f -> f.field(ArticleFields.REVISION));
        if (!place.isEmpty()) {
            request.searchAfter(place);
        }
        List<Hit<Void>> hits = answer(request.build()).hits().hits();
        ended = hits.size() < stretch;
        place = hits.isEmpty() ? place : hits.getLast().sort();
        return hits;
    }

    private SearchRequest.Builder complete(SearchRequest.Builder request) {
        return request.pit(p -> p.id(id).keepAlive(KEPT)).timeout(TIMEOUT).allowPartialSearchResults(false);
    }

    /** Complete, or none: what is missing in the middle nobody would notice. */
    private SearchResponse<Void> answer(SearchRequest request) {
        SearchResponse<Void> response = ElasticFailures
                .translated(() -> connection.client().search(request, Void.class));
        id = Objects.requireNonNullElse(response.pitId(), id);
        if (response.timedOut()) {
            throw new SearchUnavailableException("Elasticsearch did not finish the search in time", null);
        }
        return response;
    }

    @Override
    public void close() {
        try {
            ElasticFailures.translated(() -> connection.client().closePointInTime(p -> p.id(id)));
        } catch (SearchUnavailableException | IllegalStateException e) {
            LOG.log(System.Logger.Level.DEBUG, "Elasticsearch will close a point in time by itself: {0}",
                    e.getMessage());
        }
    }
}
