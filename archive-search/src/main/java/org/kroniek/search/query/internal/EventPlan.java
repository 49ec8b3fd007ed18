package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kroniek.search.document.EventFields;
import org.kroniek.search.document.LinkFields;
import org.kroniek.search.query.AuthorityFilter;
import org.kroniek.search.query.BoundingBox;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.EventMap;
import org.kroniek.search.query.EventQuery;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.QueryNode;

/** One question for events in Elasticsearch's terms. */
final class EventPlan {

    private final EventQuery question;
    private final Filters<EventFacet> filters;
    private final Optional<HistogramPlan> histogram;
    private final Query wanted;

    EventPlan(EventQuery question, QueryNode tree, Expansions expansions) {
        this.question = question;
        this.filters = filters(question);
        this.histogram = question.histogram().map(HistogramPlan::new);
        this.wanted = new QueryTranslator(RelevanceProfile.EVENTS, expansions).translate(tree);
    }

    private static Filters<EventFacet> filters(EventQuery query) {
        Filters<EventFacet> filters = new Filters<>(query.facets());
        AuthorityFilter involved = query.involved();
        filters.anyOf(EventFacet.TYPE, EventFields.TYPE_CODE, query.types());
        filters.anyOf(EventFacet.PLACE, LinkFields.PLACES, involved.places());
        filters.anyOf(EventFacet.PERSON, LinkFields.PERSONS, involved.persons());
        filters.anyOf(EventFacet.ORGANISATION, LinkFields.ORGANISATIONS, involved.organisations());
        query.dates().ifPresent(dates -> filters.add(EventFacet.YEAR, Clauses.dates(dates)));
        Clauses.eachOf(LinkFields.AUTHORITIES, involved.together()).forEach(filters::add);
        Clauses.eachOf(EventFields.PARENT, query.parent().stream().toList()).forEach(filters::add);
        query.within().ifPresent(box -> filters.add(within(box)));
        return filters;
    }

    private static Query within(BoundingBox box) {
        return Query.of(q -> q.geoBoundingBox(g -> g.field(EventFields.POINTS).boundingBox(
                b -> b.coords(c -> c.left(box.west()).bottom(box.south()).right(box.east()).top(box.north())))));
    }

    Optional<HistogramPlan> histogram() {
        return histogram;
    }

    /** The page of hits with its counts: one hit more than the page has room for shows whether another page follows. */
    SearchRequest.Builder page(Optional<Cursor> cursor) {
        boolean backward = cursor.map(Cursor::backward).orElse(false);
        SearchRequest.Builder request = hits(filters.beforeCounting(), backward).size(question.size() + 1)
                .aggregations(aggregations());
        if (!filters.afterCounting().isEmpty()) {
            request.postFilter(f -> f.bool(b -> b.filter(filters.afterCounting())));
        }
        cursor.ifPresent(place -> request.searchAfter(place.keys()));
        return request;
    }

    /** Every hit that can be drawn. */
    SearchRequest.Builder map() {
        List<Query> limits = new ArrayList<>(filters.all());
        limits.add(Query.of(q -> q.exists(e -> e.field(EventFields.POINTS))));
        return hits(limits, false).size(EventMap.MOST);
    }

    private SearchRequest.Builder hits(List<Query> limits, boolean backward) {
        return SearchRunner.request(wanted, limits).source(s -> s.filter(f -> f.includes(EventHitSource.FIELDS)))
                .version(true).sort(SortKeys.ofEvents(question.sort(), backward))
                .trackTotalHits(t -> t.enabled(true));
    }

    /** The same hits, only counted over time. */
    SearchRequest.Builder timeline(HistogramInterval interval) {
        return SearchRunner.request(wanted, filters.all()).size(0).trackTotalHits(t -> t.enabled(false))
                .aggregations(Timeline.name(interval), Timeline.counting(interval, question.dates()));
    }

    private Map<String, Aggregation> aggregations() {
        Map<String, Aggregation> aggregations = new HashMap<>(
                FacetCounts.requested(question.facets(), filters, EventPlan::values));
        histogram.ifPresent(plan -> {
            for (HistogramInterval interval : plan.alongside()) {
                aggregations.put(Timeline.name(interval), FacetCounts
                        .limited(Timeline.counting(interval, question.dates()), filters.afterCounting()));
            }
        });
        return aggregations;
    }

    private static Aggregation values(EventFacet facet) {
        return switch (facet) {
            case TYPE -> FacetCounts.terms(EventFields.TYPE_CODE);
            case PLACE -> FacetCounts.terms(LinkFields.PLACES);
            case PERSON -> FacetCounts.terms(LinkFields.PERSONS);
            case ORGANISATION -> FacetCounts.terms(LinkFields.ORGANISATIONS);
            case YEAR -> FacetCounts.years();
        };
    }
}
