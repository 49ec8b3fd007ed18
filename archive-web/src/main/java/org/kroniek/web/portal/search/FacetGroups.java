package org.kroniek.web.portal.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.SearchParameters;

/** Builds the lists of values to filter by. Of languages and publications several can be on, of years one. */
public final class FacetGroups {

    private final SearchParameters parameters;
    private final SearchAnswer answer;
    private final PageFrame frame;
    private final FilterNames names;
    private final FacetChoices<SearchParameters> choices;

    private FacetGroups(SearchParameters parameters, SearchAnswer answer, FilterNames names, PageFrame frame) {
        this.parameters = parameters;
        this.answer = answer;
        this.frame = frame;
        this.names = names;
        this.choices = new FacetChoices<>(parameters, frame.links()::search);
    }

    /** The same, of an answer that counts no authorities or events. */
    public static List<FacetGroup> of(SearchParameters parameters, SearchAnswer answer, PageFrame frame) {
        return of(parameters, answer, FilterNames.of(answer, Map.of(), frame.messages()), frame);
    }

    /** All kinds of values; a kind without values is left out. */
    static List<FacetGroup> of(SearchParameters parameters, SearchAnswer answer, FilterNames names,
            PageFrame frame) {
        FacetGroups groups = new FacetGroups(parameters, answer, names, frame);
        return List.of(groups.languages(), groups.publications(), groups.years(),
                groups.authorities(AuthorityKind.PERSON, Facet.PERSON),
                groups.authorities(AuthorityKind.ORGANISATION, Facet.ORGANISATION),
                groups.authorities(AuthorityKind.PLACE, Facet.PLACE), groups.events()).stream()
                .filter(group -> !group.links().isEmpty()).toList();
    }

    private FacetGroup languages() {
        return several("search.languages", Facet.LANGUAGE, LanguageTag::parse, names::language,
                parameters.languages(), SearchParameters::withLanguages);
    }

    private FacetGroup publications() {
        return several("search.publications", Facet.PUBLICATION, PublicationId::parse, names::publication,
                parameters.sources(), SearchParameters::withSources);
    }

    private FacetGroup authorities(AuthorityKind kind, Facet facet) {
        return several("authority.kind." + kind + ".several", facet, AuthorityId::parse, names::linked,
                parameters.linked().involved().of(kind),
                (asked, others) -> asked.withLinked(
                        asked.linked().withInvolved(asked.linked().involved().with(kind, others))));
    }

    private FacetGroup events() {
        return several("search.events", Facet.EVENT, EventId::parse, names::linked, parameters.linked().events(),
                (asked, others) -> asked.withLinked(asked.linked().withEvents(others)));
    }

    private <T> FacetGroup several(String name, Facet facet, Function<String, Optional<T>> reader,
            Function<T, String> label, List<T> active, BiFunction<SearchParameters, List<T>, SearchParameters> with) {
        return choices.several(frame.text(name), buckets(facet), reader, label, active, with);
    }

    private FacetGroup years() {
        return choices.years(frame.text("search.years"), buckets(Facet.YEAR), parameters.dates(),
                SearchParameters::withDates);
    }

    private List<FacetBucket> buckets(Facet facet) {
        return answer.facets().getOrDefault(facet, List.of());
    }
}
