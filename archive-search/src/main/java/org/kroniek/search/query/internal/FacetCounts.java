package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.time.Year;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.FacetRequest;

/** Asks for the values of facets and reads them. */
final class FacetCounts {

    /** Values shown of a facet: more than fits a page. */
    private static final int VALUES = 50;
    /** Years are shown as a list to scroll; two centuries of newspapers. */
    private static final int YEARS = 200;
    private static final String NAME = "name";
    private static final String VALUES_BELOW = "values";

    private FacetCounts() {}

    /** @param values how each facet is counted */
    static <F extends Enum<F>> Map<String, Aggregation> requested(Set<F> facets, Filters<F> filters,
            Function<F, Aggregation> values) {
        Map<String, Aggregation> aggregations = new HashMap<>();
        for (F facet : facets) {
            aggregations.put(facet.name(), limited(values.apply(facet), filters.whileCounting(facet)));
        }
        return aggregations;
    }

    static Aggregation terms(String field) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(VALUES)));
    }

    /** @param nameField what to show for each value */
    static Aggregation terms(String field, String nameField) {
        return Aggregation.of(a -> a.terms(t -> t.field(field).size(VALUES)).aggregations(NAME,
                name -> name.terms(t -> t.field(nameField).size(1))));
    }

    /** So many as are asked for, and one more; with the names of publications, which are part of the document. */
    static Aggregation values(String field, FacetRequest request) {
        boolean isYear = request.facet() == Facet.YEAR;
        Map<String, Aggregation> below = request.facet() == Facet.PUBLICATION
                ? Map.of(NAME, Aggregation.of(a -> a.terms(t -> t.field(ArticleFields.PUBLICATION_NAME).size(1))))
                : Map.of();
        return Aggregation.of(a -> a.terms(t -> {
            request.among().ifPresent(some -> t.include(i -> i.terms(List.copyOf(some))));
            return (isYear ? t.order(NamedValue.of("_key", SortOrder.Desc)) : t).field(field).size(request.size() + 1);
        }).aggregations(below));
    }

    /** Newest first. */
    static Aggregation years() {
        return Aggregation.of(a -> a.terms(
                t -> t.field(DateFields.YEARS).size(YEARS).order(NamedValue.of("_key", SortOrder.Desc))));
    }

    /** The aggregation over those of the documents that pass the filters. */
    static Aggregation limited(Aggregation values, List<Query> filters) {
        return filters.isEmpty()
                ? values
                : Aggregation.of(a -> a.filter(f -> f.bool(b -> b.filter(filters))).aggregations(VALUES_BELOW, values));
    }

    /** The answer to an aggregation that may have been {@link #limited}. */
    static Aggregate answered(Map<String, Aggregate> answer, String name) {
        Aggregate found = Objects.requireNonNull(answer.get(name), name);
        return found.isFilter() ? answered(found.filter().aggregations(), VALUES_BELOW) : found;
    }

    static <F extends Enum<F>> Map<F, List<FacetBucket>> read(Set<F> facets, Map<String, Aggregate> answer) {
        Map<F, List<FacetBucket>> counts = new HashMap<>();
        for (F facet : facets) {
            counts.put(facet, buckets(answered(answer, facet.name())));
        }
        return counts;
    }

    /** The only numbers are years, told as EDTF does; an index without any document has neither numbers nor words. */
    static List<FacetBucket> buckets(Aggregate answer) {
        if (answer.isLterms()) {
            return answer.lterms().buckets().array().stream()
                    .map(year -> FacetBucket.unnamed(DateFilter.of(Year.of((int) year.key())).text(), year.docCount()))
                    .toList();
        }
        return answer.isSterms()
                ? answer.sterms().buckets().array().stream().map(FacetCounts::bucket).toList()
                : List.of();
    }

    private static FacetBucket bucket(StringTermsBucket bucket) {
        String value = bucket.key().stringValue();
        Aggregate name = bucket.aggregations().get(NAME);
        return name == null || !name.isSterms() || name.sterms().buckets().array().isEmpty()
                ? FacetBucket.unnamed(value, bucket.docCount())
                : new FacetBucket(value, name.sterms().buckets().array().getFirst().key().stringValue(),
                        bucket.docCount());
    }
}
