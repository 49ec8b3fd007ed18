package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import java.util.Set;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.LinkFields;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.AuthorityFilter;
import org.kroniek.search.query.Facet;

/** What a question limits articles to. */
final class ArticleFilters {

    private ArticleFilters() {}

    static Filters<Facet> of(ArticleQuery query) {
        Filters<Facet> filters = new Filters<>(query.facets());
        if (!query.languages().isEmpty()) {
            filters.add(Facet.LANGUAGE, Clauses.languages(query.languages()));
        }
        filters.anyOf(Facet.PUBLICATION, ArticleFields.PUBLICATION_ID, query.sources());
        query.dates().ifPresent(dates -> filters.add(Facet.YEAR, Clauses.dates(dates)));
        AuthorityFilter linked = query.linked();
        filters.anyOf(Facet.PERSON, LinkFields.PERSONS, linked.persons());
        filters.anyOf(Facet.ORGANISATION, LinkFields.ORGANISATIONS, linked.organisations());
        filters.anyOf(Facet.PLACE, LinkFields.PLACES, linked.places());
        filters.anyOf(Facet.EVENT, ArticleFields.EVENTS, query.events());
        Clauses.eachOf(LinkFields.AUTHORITIES, linked.together()).forEach(filters::add);
        return filters;
    }
}
