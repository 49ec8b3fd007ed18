package org.kroniek.web.search;

import org.kroniek.core.rights.Audience;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.document.FoldedName;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.search.query.AuthorityQuery;
import org.kroniek.search.query.AuthoritySearch;
import org.kroniek.search.query.AuthoritySort;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetAnswer;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.FacetRequest;
import org.kroniek.search.query.FacetSearch;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.SortOrder;

/**
 * Looks through the values of a facet, and for some of them by name. The articles have only the identities of authorities and
 * events: those whose names fit are looked up first. Of other facets all values are asked for, and the names compared.
 */
@Dependent
public class FacetFinder {

    private final FacetSearch facets;
    private final AuthoritySearch authorities;
    private final EventSearch events;

    @Inject
    public FacetFinder(FacetSearch facets, AuthoritySearch authorities, EventSearch events) {
        this.facets = facets;
        this.authorities = authorities;
        this.events = events;
    }

    /**
     * Values among the articles that are found.
     *
     * @param asked which articles
     * @param named the beginning of words of their names; empty for all values
     * @param size at most so many
     * @param language the reader's
     * @param audience for whom
     */
    public SearchOutcome<FacetAnswer> values(SearchParameters asked, Facet facet, String named, int size,
            Locale language, Audience audience) {
        Optional<Set<String>> among = named.isBlank()
                ? Optional.empty()
                : among(facet, FoldedName.of(named), language.toLanguageTag());
        SearchExtent extent = new SearchExtent(1, Set.of(facet), Optional.empty(), false);
        boolean isCompared = !named.isBlank() && among.isEmpty();
        SearchOutcome<FacetAnswer> found = facets.values(asked.toQuery(extent, audience),
                new FacetRequest(facet, among, isCompared ? FacetRequest.MAX_SIZE : size));
        return isCompared && found instanceof SearchOutcome.Answered(FacetAnswer answer)
                ? new SearchOutcome.Answered<>(fitting(answer, facet, named, size, language))
                : found;
    }

    private static FacetAnswer fitting(FacetAnswer all, Facet facet, String named, int size,
            Locale language) {
        String wanted = " " + FoldedName.of(named);
        List<FacetBucket> fitting = all.values().stream()
                .filter(value -> (" " + FoldedName.of(label(facet, value, language))).contains(wanted)).toList();
        return new FacetAnswer(fitting.subList(0, Math.min(size, fitting.size())), all.more() || fitting.size() > size);
    }

    private static String label(Facet facet, FacetBucket value, Locale language) {
        return facet == Facet.LANGUAGE
                ? new LanguageTag(value.value()).toLocale().getDisplayName(language)
                : value.label();
    }

    /** Identities of those whose names fit; empty for a facet whose values have their names with them. */
    private Optional<Set<String>> among(Facet facet, String named, String language) {
        return switch (facet) {
            case PERSON -> Optional.of(authorities(AuthorityKind.PERSON, named, language));
            case ORGANISATION -> Optional.of(authorities(AuthorityKind.ORGANISATION, named, language));
            case PLACE -> Optional.of(authorities(AuthorityKind.PLACE, named, language));
            case EVENT -> Optional.of(events(named));
            case LANGUAGE, PUBLICATION, YEAR, RIGHTS -> Optional.empty();
        };
    }

    private Set<String> authorities(AuthorityKind kind, String named, String language) {
        return authorities.search(new AuthorityQuery(named, true, Set.of(kind), AuthoritySort.RELEVANCE,
                language, AuthorityQuery.MAX_SIZE,
                Optional.empty())) instanceof SearchOutcome.Answered(AuthorityAnswer answer)
                        ? answer.hits().stream().map(hit -> hit.id().toString()).collect(Collectors.toSet())
                        : Set.of();
    }

    private Set<String> events(String named) {
        return events
                .search(EventParameters.NONE.withText(named.isEmpty() ? "" : named + "*").toQuery(SortOrder.RELEVANCE,
                        new EventExtent(AuthorityQuery.MAX_SIZE, Set.of(),
                                Optional.empty()))) instanceof SearchOutcome.Answered(EventAnswer answer)
                                        ? answer.hits().stream().map(hit -> hit.id().toString())
                                                .collect(Collectors.toSet())
                                        : Set.of();
    }
}
