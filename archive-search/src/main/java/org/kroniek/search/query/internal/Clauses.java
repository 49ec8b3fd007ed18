package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeRelation;
import co.elastic.clients.json.JsonData;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.query.DateFilter;

/** The conditions that filters are made of. */
final class Clauses {

    private Clauses() {}

    static Query anyOf(String field, Collection<?> values) {
        List<FieldValue> terms = values.stream().map(value -> FieldValue.of(value.toString())).toList();
        return Query.of(q -> q.terms(t -> t.field(field).terms(v -> v.value(terms))));
    }

    /** One condition for each value. */
    static List<Query> eachOf(String field, Collection<?> values) {
        return values.stream().map(value -> Query.of(q -> q.term(t -> t.field(field).value(value.toString()))))
                .toList();
    }

    /** Everything whose date may fall in the range. */
    static Query dates(DateFilter dates) {
        return Query.of(q -> q.range(r -> r.untyped(range -> {
            dates.from().map(LocalDate::toString).map(JsonData::of).ifPresent(range::gte);
            dates.to().map(LocalDate::toString).map(JsonData::of).ifPresent(range::lte);
            return range.field(DateFields.DATES).relation(RangeRelation.Intersects);
        })));
    }
}
