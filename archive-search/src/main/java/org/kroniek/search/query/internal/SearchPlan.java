package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetRequest;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.SortOrder;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.QueryNode;

/** One question for articles in Elasticsearch's terms. */
final class SearchPlan {

    private final ArticleQuery question;
    private final Readership readership;
    private final Filters<Facet> filters;
    private final Optional<HistogramPlan> histogram;
    private final Query wanted;
    /** The same with what only the order needs. */
    private final Query ordered;
    private final Optional<Query> marked;

    /**
     * @param index alias of the index to search
     * @param readership of those who ask
     */
    SearchPlan(ArticleQuery question, QueryNode tree, Expansions expansions, String index, Readership readership) {
        QueryTranslator translator = new QueryTranslator(readership.profile(), expansions);
        this.question = question;
        this.readership = readership;
        this.filters = ArticleFilters.of(question.filter(), question.facets(), readership);
        question.duplicates().of().ifPresent(article -> filters.add(FirstDuplicates.duplicatesOf(article, index)));
        this.histogram = question.histogram().map(HistogramPlan::new);
        this.wanted = translator.translate(tree);
        this.ordered = question.sort() == SortOrder.RELEVANCE
                ? new Emphasis(readership.profile().anywhere(), expansions).applied(wanted, tree)
                : wanted;
        this.marked = question.highlight() ? translator.marked(tree) : Optional.empty();
    }

    Optional<HistogramPlan> histogram() {
        return histogram;
    }

    /** The page of hits with its counts: one hit more than the page has room for shows whether another page follows. */
    SearchRequest.Builder page(Optional<Cursor> cursor) {
        SearchRequest.Builder request = hits(filters.beforeCounting(), cursor, question.size() + 1)
                .trackTotalHits(t -> t.enabled(true)).aggregations(aggregations());
        if (!filters.afterCounting().isEmpty()) {
            request.postFilter(f -> f.bool(b -> b.filter(filters.afterCounting())));
        }
        return request;
    }

    /**
     * Hits to fill a page with, without counts.
     *
     * @param limit on top of what was asked
     */
    SearchRequest.Builder further(Query limit, Cursor place, int size) {
        return hits(and(limit), Optional.of(place), size).trackTotalHits(t -> t.enabled(false));
    }

    /** The first hit of each of these groups of near-duplicates, in the order of the list. */
    SearchRequest.Builder firstOf(Set<String> groups) {
        return FirstDuplicates.collapsed(
                SearchRunner.request(ordered, and(Clauses.anyOf(ArticleFields.DUPLICATE_GROUP, groups)))
                        .sort(SortKeys.ofArticles(question.sort(), false)),
                groups);
    }

    private List<Query> and(Query limit) {
        return Stream.concat(filters.all().stream(), Stream.of(limit)).toList();
    }

    private SearchRequest.Builder hits(List<Query> limits, Optional<Cursor> cursor, int size) {
        boolean backward = cursor.map(Cursor::backward).orElse(false);
        SearchRequest.Builder request = SearchRunner.request(ordered, limits).size(size)
                .source(s -> s.filter(f -> f.includes(HitSource.fields(readership)))).version(true)
                .sort(SortKeys.ofArticles(question.sort(), backward));
        marked.ifPresent(query -> request.highlight(Highlighting.of(query, readership)));
        cursor.ifPresent(place -> request.searchAfter(place.keys()));
        return request;
    }

    /** All hits in their order, without counts and marks. */
    SearchRequest.Builder whole(List<Query> limits) {
        List<Query> all = new ArrayList<>(filters.all());
        all.addAll(limits);
        return SearchRunner.request(ordered, all).sort(SortKeys.ofArticles(question.sort(), false));
    }

    /** The same hits, only counted over time. */
    SearchRequest.Builder timeline(HistogramInterval interval) {
        return SearchRunner.request(wanted, filters.all()).size(0).trackTotalHits(t -> t.enabled(false))
                .aggregations(Timeline.name(interval), Timeline.counting(interval, question.filter().dates()));
    }

    /** The values of one facet, one more than asked for to show whether there are others. */
    SearchRequest.Builder values(FacetRequest request) {
        return SearchRunner.request(wanted, filters.without(request.facet())).size(0)
                .trackTotalHits(t -> t.enabled(false))
                .aggregations(request.facet().name(),
                        counted(request.facet(),
                                FacetCounts.values(ArticleFilters.field(request.facet()), request)));
    }

    private Map<String, Aggregation> aggregations() {
        Map<String, Aggregation> aggregations = new HashMap<>(
                FacetCounts.requested(question.facets(), filters, facet -> counted(facet, values(facet))));
        histogram.ifPresent(plan -> {
            for (HistogramInterval interval : plan.alongside()) {
                aggregations.put(Timeline.name(interval),
                        FacetCounts.limited(Timeline.counting(interval, question.filter().dates()),
                                filters.afterCounting()));
            }
        });
        return aggregations;
    }

    private Aggregation counted(Facet facet, Aggregation values) {
        return ArticleFilters.isLink(facet) ? FacetCounts.limited(values, readership.linked()) : values;
    }

    private static Aggregation values(Facet facet) {
        return switch (facet) {
            case PUBLICATION ->
                FacetCounts.terms(ArticleFilters.field(facet), ArticleFields.PUBLICATION_NAME);
            case YEAR -> FacetCounts.years();
            default -> FacetCounts.terms(ArticleFilters.field(facet));
        };
    }
}
