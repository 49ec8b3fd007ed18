package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramRequest;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.syntax.ParsedQuery;
import org.kroniek.search.query.syntax.QueryParser;

/** Searches articles in Elasticsearch. Safe for use by many threads. */
public final class ElasticArticleSearch implements ArticleSearch {

    private final ElasticConnection connection;
    private final String index;
    private final QueryParser parser = new QueryParser();
    private final CursorCodec cursors = new CursorCodec();

    /** @param index alias of the index to search: {@code IndexSettings.articles()} */
    public ElasticArticleSearch(ElasticConnection connection, String index) {
        this.connection = connection;
        this.index = index;
    }

    @Override
    public SearchOutcome search(ArticleQuery query) {
        return switch (parser.parse(query.text())) {
            case ParsedQuery.Refused(var problems) -> new SearchOutcome.Refused(problems);
            case ParsedQuery.Understood understood -> search(query, understood);
        };
    }

    private SearchOutcome search(ArticleQuery query, ParsedQuery.Understood understood) {
        Optional<Cursor> cursor = query.cursor().flatMap(text -> cursors.decode(query, text));
        if (query.cursor().isPresent() && cursor.isEmpty()) {
            return new SearchOutcome.CursorRefused();
        }
        SearchPlan plan = new SearchPlan(index, query, understood.tree());
        SearchResponse<HitSource> response = answer(plan.page(cursor));
        HitPage page = HitPage.of(response.hits().hits(), query.size(), cursor);
        long total = Objects.requireNonNull(response.hits().total(), "The total was asked for").value();
        return new SearchOutcome.Answered(new SearchAnswer(understood.tree(), understood.warnings(), total,
                response.took(), page.hits().stream().map(HitReader::read).toList(),
                FacetCounts.read(query.facets(), response.aggregations()), histogram(plan, response),
                page.next().map(place -> cursors.encode(query, place)),
                page.previous().map(place -> cursors.encode(query, place))));
    }

    private Optional<Histogram> histogram(SearchPlan plan, SearchResponse<HitSource> response) {
        return plan.histogram().map(histogram -> {
            Map<HistogramRequest, Map<LocalDate, Long>> counted = new EnumMap<>(HistogramRequest.class);
            for (HistogramRequest interval : histogram.alongside()) {
                counted.put(interval, timeline(response, interval));
            }
            return histogram.histogram(counted, interval -> timeline(answer(plan.timeline(interval)), interval));
        });
    }

    private static Map<LocalDate, Long> timeline(SearchResponse<HitSource> response, HistogramRequest interval) {
        return Timeline.read(FacetCounts.answered(response.aggregations(), SearchPlan.timelineName(interval)));
    }

    /** A part of an answer is none: totals and facets would be wrong without saying so. */
    private SearchResponse<HitSource> answer(SearchRequest request) {
        SearchResponse<HitSource> response = ElasticFailures
                .translated(() -> connection.client().search(request, HitSource.class));
        if (response.timedOut()) {
            throw new SearchUnavailableException("Elasticsearch did not finish the search in time", null);
        }
        return response;
    }

    /** The hits of a page in their order, and where the pages beside it begin. */
    private record HitPage(List<Hit<HitSource>> hits, Optional<Cursor> next, Optional<Cursor> previous) {

        /** @param found one more than {@code size} when there are further hits in the direction of the cursor */
        static HitPage of(List<Hit<HitSource>> found, int size, Optional<Cursor> cursor) {
            boolean further = found.size() > size;
            List<Hit<HitSource>> hits = further ? found.subList(0, size) : found;
            boolean backward = cursor.map(Cursor::backward).orElse(false);
            hits = backward ? hits.reversed() : hits;
            if (hits.isEmpty()) {
                return new HitPage(hits, Optional.empty(), Optional.empty());
            }
            Optional<Cursor> after = Optional.of(new Cursor(false, hits.getLast().sort()));
            Optional<Cursor> before = Optional.of(new Cursor(true, hits.getFirst().sort()));
            return new HitPage(hits, backward || further ? after : Optional.empty(),
                    cursor.isPresent() && (!backward || further) ? before : Optional.empty());
        }
    }
}
