package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.HistogramRequest;
import org.kroniek.search.query.syntax.QueryNode;

/** One question in Elasticsearch's terms. */
final class SearchPlan {

    /** Below the client's own patience, so that Elasticsearch gives up before the connection does. */
    private static final String TIMEOUT = "8s";
    private static final String TIMELINE = "timeline-";

    private final String index;
    private final ArticleQuery question;
    private final Filters filters;
    private final Optional<HistogramPlan> histogram;
    private final Query wanted;
    private final Optional<Query> marked;

    /** @param index alias of the index to search */
    SearchPlan(String index, ArticleQuery question, QueryNode tree) {
        QueryTranslator translator = new QueryTranslator();
        this.index = index;
        this.question = question;
        this.filters = new Filters(question);
        this.histogram = question.histogram().map(request -> new HistogramPlan(request, question.dates()));
        this.wanted = translator.translate(tree);
        this.marked = question.highlight() ? translator.marked(tree) : Optional.empty();
    }

    Optional<HistogramPlan> histogram() {
        return histogram;
    }

    /** The page of hits with its counts: one hit more than the page has room for shows whether another page follows. */
    SearchRequest page(Optional<Cursor> cursor) {
        boolean backward = cursor.map(Cursor::backward).orElse(false);
        SearchRequest.Builder request = base(filters.beforeCounting()).size(question.size() + 1)
                .source(s -> s.filter(f -> f.includes(HitSource.FIELDS)))
                .version(true).sort(SortKeys.of(question.sort(), backward)).trackTotalHits(t -> t.enabled(true))
                .aggregations(aggregations());
        if (!filters.afterCounting().isEmpty()) {
            request.postFilter(f -> f.bool(b -> b.filter(filters.afterCounting())));
        }
        marked.ifPresent(query -> request.highlight(Highlighting.of(query)));
        cursor.ifPresent(place -> request.searchAfter(place.keys()));
        return request.build();
    }

    /** The same hits, only counted over time. */
    SearchRequest timeline(HistogramRequest interval) {
        List<Query> all = Stream.concat(filters.beforeCounting().stream(), filters.afterCounting().stream()).toList();
        return base(all).size(0).trackTotalHits(t -> t.enabled(false))
                .aggregations(timelineName(interval), Timeline.counting(interval, question.dates())).build();
    }

    static String timelineName(HistogramRequest interval) {
        return TIMELINE + interval.name();
    }

    private SearchRequest.Builder base(List<Query> limits) {
        Query query = limits.isEmpty() ? wanted : Query.of(q -> q.bool(b -> b.must(wanted).filter(limits)));
        return new SearchRequest.Builder().index(index).query(query).timeout(TIMEOUT).allowPartialSearchResults(false);
    }

    private Map<String, Aggregation> aggregations() {
        Map<String, Aggregation> aggregations = new HashMap<>(FacetCounts.requested(question.facets(), filters));
        histogram.ifPresent(plan -> {
            for (HistogramRequest interval : plan.alongside()) {
                aggregations.put(timelineName(interval),
                        FacetCounts.limited(Timeline.counting(interval, question.dates()), filters.afterCounting()));
            }
        });
        return aggregations;
    }
}
