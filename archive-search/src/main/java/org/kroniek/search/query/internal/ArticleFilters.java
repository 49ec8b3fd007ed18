package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Year;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.DateFields;
import org.kroniek.search.document.LinkFields;
import org.kroniek.search.query.ArticleFilter;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.Selection;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.syntax.Certainty;

/** What a question limits articles to. */
final class ArticleFilters {

    private ArticleFilters() {}

    /**
     * @param counted the facets that are asked for
     * @param readership for whom
     */
    static Filters<Facet> of(ArticleFilter limits, Set<Facet> counted, Readership readership) {
        Filters<Facet> filters = new Filters<>(counted);
        readership.limit().ifPresent(filters::add);
        limits.chosen().forEach(
                (facet, chosen) -> filters.add(facet, chosen(facet, chosen, limits.certainty(), readership)));
        limits.dates().ifPresent(dates -> filters.add(Clauses.dates(dates, limits.certainty())));
        Clauses.eachOf(LinkFields.AUTHORITIES, limits.together()).stream().map(readership::linked)
                .forEach(filters::add);
        return filters;
    }

    private static Query chosen(Facet facet, Selection chosen, Certainty certainty, Readership readership) {
        BoolQuery.Builder both = new BoolQuery.Builder();
        if (!chosen.wanted().isEmpty()) {
            both.filter(facet == Facet.YEAR && certainty == Certainty.CERTAIN
                    ? certainly(chosen.wanted())
                    : anyOf(facet, chosen.wanted(), readership));
        }
        if (!chosen.unwanted().isEmpty()) {
            both.mustNot(anyOf(facet, chosen.unwanted(), readership));
        }
        return both.build()._toQuery();
    }

    private static Query anyOf(Facet facet, Collection<String> values, Readership readership) {
        if (facet == Facet.LANGUAGE) {
            return Clauses.languages(values.stream().map(LanguageTag::new).collect(Collectors.toSet()));
        }
        Query any = Clauses.anyOf(field(facet), values);
        return isLink(facet) ? readership.linked(any) : any;
    }

    /** Whether the facet tells what stands in texts. */
    static boolean isLink(Facet facet) {
        return switch (facet) {
            case PERSON, ORGANISATION, PLACE, EVENT -> true;
            case LANGUAGE, PUBLICATION, YEAR, RIGHTS -> false;
        };
    }

    private static Query certainly(Collection<String> years) {
        return Query.of(q -> q.bool(b -> b.minimumShouldMatch("1").should(years.stream()
                .map(year -> Clauses.dates(DateFilter.of(Year.parse(year)), Certainty.CERTAIN)).toList())));
    }

    /** The field that a facet counts. */
    static String field(Facet facet) {
        return switch (facet) {
            case LANGUAGE -> ArticleFields.PRIMARY_LANGUAGE;
            case PUBLICATION -> ArticleFields.PUBLICATION_ID;
            case YEAR -> DateFields.YEARS;
            case PERSON -> LinkFields.PERSONS;
            case ORGANISATION -> LinkFields.ORGANISATIONS;
            case PLACE -> LinkFields.PLACES;
            case EVENT -> ArticleFields.EVENTS;
            case RIGHTS -> ArticleFields.RIGHTS;
        };
    }
}
