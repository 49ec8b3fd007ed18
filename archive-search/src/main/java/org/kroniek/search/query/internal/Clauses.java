package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.RangeRelation;
import co.elastic.clients.json.JsonData;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.query.syntax.Certainty;
import org.kroniek.search.query.syntax.RecordType;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.query.date.DateFilter;

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

    static Query everything() {
        return Query.of(q -> q.matchAll(m -> m));
    }

    static Query nothing() {
        return Query.of(q -> q.matchNone(m -> m));
    }

    /** A language without region or script stands for all of its kinds. */
    static Query languages(Set<LanguageTag> languages) {
        List<LanguageTag> whole = languages.stream().filter(tag -> tag.primary().equals(tag.value())).toList();
        List<LanguageTag> precise = languages.stream().filter(tag -> !whole.contains(tag)).toList();
        return Query.of(q -> q.bool(b -> b.should(anyOf(ArticleFields.PRIMARY_LANGUAGE, whole))
                .should(anyOf(ArticleFields.LANGUAGE, precise)).minimumShouldMatch("1")));
    }

    /** Records of that kind; none of a family that has no such kind. */
    static Query type(RecordType type, FamilyProfile profile) {
        if (!profile.types().contains(type)) {
            return nothing();
        }
        return profile.kind().map(field -> anyOf(field, Set.of(type))).orElseGet(Clauses::everything);
    }

    /** Everything whose date may fall in the range. */
    static Query dates(DateFilter dates) {
        return dates(dates, Certainty.POSSIBLE);
    }

    /** Everything whose date may, or must, fall in the range. */
    static Query dates(DateFilter dates, Certainty certainty) {
        RangeRelation relation = switch (certainty) {
            case POSSIBLE -> RangeRelation.Intersects;
            case CERTAIN -> RangeRelation.Within;
        };
        Query range = Query.of(q -> q.range(r -> r.untyped(limits -> {
            dates.from().map(LocalDate::toString).map(JsonData::of).ifPresent(limits::gte);
            dates.to().map(LocalDate::toString).map(JsonData::of).ifPresent(limits::lte);
            return limits.field(DateFields.DATES).relation(relation);
        })));
        return certainty == Certainty.POSSIBLE
                ? range
                : Query.of(q -> q.bool(
                        b -> b.filter(range).mustNot(n -> n.term(t -> t.field(DateFields.DOUBTED).value(true)))));
    }
}
