package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.SortOrder;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregate;
import co.elastic.clients.elasticsearch._types.aggregations.Aggregation;
import co.elastic.clients.elasticsearch._types.aggregations.StringTermsBucket;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.util.NamedValue;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;

/** Asks for the values of facets and reads them. */
final class FacetCounts {

    /** Values shown of a facet: more than fits a page. */
    private static final int VALUES = 50;
    /** Years are shown as a list to scroll; two centuries of newspapers. */
    private static final int YEARS = 200;
    private static final String NAME = "name";
    private static final String VALUES_BELOW = "values";

    private FacetCounts() {}

    static Map<String, Aggregation> requested(Set<Facet> facets, Filters filters) {
        Map<String, Aggregation> aggregations = new HashMap<>();
        for (Facet facet : facets) {
            aggregations.put(facet.name(), limited(values(facet), filters.whileCounting(facet)));
        }
        return aggregations;
    }

    private static Aggregation values(Facet facet) {
        return switch (facet) {
            case LANGUAGE -> Aggregation.of(a -> a.terms(t -> t.field(ArticleFields.PRIMARY_LANGUAGE).size(VALUES)));
            case PUBLICATION -> Aggregation.of(a -> a.terms(t -> t.field(ArticleFields.PUBLICATION_ID).size(VALUES))
                    .aggregations(NAME, name -> name.terms(t -> t.field(ArticleFields.PUBLICATION_NAME).size(1))));
            case YEAR -> Aggregation.of(a -> a.terms(t -> t.field(ArticleFields.YEARS).size(YEARS)
                    .order(NamedValue.of("_key", SortOrder.Desc))));
        };
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

    static Map<Facet, List<FacetBucket>> read(Set<Facet> facets, Map<String, Aggregate> answer) {
        Map<Facet, List<FacetBucket>> counts = new EnumMap<>(Facet.class);
        for (Facet facet : facets) {
            counts.put(facet, buckets(facet, answered(answer, facet.name())));
        }
        return counts;
    }

    private static List<FacetBucket> buckets(Facet facet, Aggregate answer) {
        if (facet == Facet.YEAR) {
            return answer.isLterms()
                    ? answer.lterms().buckets().array().stream()
                            .map(year -> new FacetBucket(String.valueOf(year.key()), String.valueOf(year.key()),
                                    year.docCount()))
                            .toList()
                    : List.of();
        }
        return answer.isSterms()
                ? answer.sterms().buckets().array().stream().map(FacetCounts::bucket).toList()
                : List.of();
    }

    private static FacetBucket bucket(StringTermsBucket bucket) {
        String value = bucket.key().stringValue();
        Aggregate name = bucket.aggregations().get(NAME);
        String label = name == null || !name.isSterms() || name.sterms().buckets().array().isEmpty()
                ? value
                : name.sterms().buckets().array().getFirst().key().stringValue();
        return new FacetBucket(value, label, bucket.docCount());
    }
}
