package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeRelation;
import co.elastic.clients.json.JsonData;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.DateFilter;
import org.kroniek.search.query.Facet;

/**
 * What hits are limited to. Each filter belongs to a facet, and where that facet is asked for it must not count: the
 * other values are shown too, so that a reader can add or change to them. Such filters are applied after counting.
 */
final class Filters {

    private final Map<Facet, Query> filters = new EnumMap<>(Facet.class);
    private final Set<Facet> counted;

    Filters(ArticleQuery query) {
        this.counted = query.facets();
        if (!query.languages().isEmpty()) {
            filters.put(Facet.LANGUAGE, languages(query.languages()));
        }
        if (!query.sources().isEmpty()) {
            filters.put(Facet.PUBLICATION, terms(ArticleFields.PUBLICATION_ID, query.sources()));
        }
        query.dates().ifPresent(dates -> filters.put(Facet.YEAR, dates(dates)));
    }

    /** Those that apply to everything. */
    List<Query> beforeCounting() {
        return filters.entrySet().stream().filter(filter -> !counted.contains(filter.getKey())).map(Map.Entry::getValue)
                .toList();
    }

    /** Those that apply to the hits but not to every facet. */
    List<Query> afterCounting() {
        return filters.entrySet().stream().filter(filter -> counted.contains(filter.getKey())).map(Map.Entry::getValue)
                .toList();
    }

    /** Those of {@link #afterCounting()} that do apply to this facet: the others' own. */
    List<Query> whileCounting(Facet facet) {
        return filters.entrySet().stream().filter(filter -> counted.contains(filter.getKey()))
                .filter(filter -> filter.getKey() != facet).map(Map.Entry::getValue).toList();
    }

    /** A language without region or script stands for all of its kinds. */
    private static Query languages(Set<LanguageTag> languages) {
        List<LanguageTag> whole = languages.stream().filter(tag -> tag.primary().equals(tag.value())).toList();
        List<LanguageTag> precise = languages.stream().filter(tag -> !whole.contains(tag)).toList();
        return Query.of(q -> q.bool(b -> b.should(terms(ArticleFields.PRIMARY_LANGUAGE, whole))
                .should(terms(ArticleFields.LANGUAGE, precise)).minimumShouldMatch("1")));
    }

    private static Query terms(String field, Collection<?> values) {
        List<FieldValue> terms = values.stream().map(value -> FieldValue.of(value.toString())).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }

    /** Every article whose date may fall in the range. */
    private static Query dates(DateFilter dates) {
        return Query.of(q -> q.range(r -> r.untyped(range -> {
            dates.from().map(LocalDate::toString).map(JsonData::of).ifPresent(range::gte);
            dates.to().map(LocalDate::toString).map(JsonData::of).ifPresent(range::lte);
            return range.field(ArticleFields.DATES).relation(RangeRelation.Intersects);
        })));
    }
}
