package org.kroniek.web.portal.events;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.FacetChoices;
import org.kroniek.web.portal.search.FacetGroup;
import org.kroniek.web.search.EventParameters;

/** Builds the lists of values to filter events by. Several of each kind can be on, of years one. */
final class EventFacets {

    private final EventParameters parameters;
    private final EventAnswer answer;
    private final EventNames names;
    private final FacetChoices<EventParameters> choices;
    private final PageFrame frame;

    private EventFacets(EventParameters parameters, EventAnswer answer, EventNames names, EventDisplay display,
            PageFrame frame) {
        this.parameters = parameters;
        this.answer = answer;
        this.names = names;
        this.choices = new FacetChoices<>(parameters, target -> frame.links().events(display, target));
        this.frame = frame;
    }

    /** Types, places, persons, organisations and years; a kind without values is left out. */
    static List<FacetGroup> of(EventParameters parameters, EventAnswer answer, EventNames names, EventDisplay display,
            PageFrame frame) {
        EventFacets facets = new EventFacets(parameters, answer, names, display, frame);
        return Stream.of(
                facets.several("events.type", EventFacet.TYPE, Optional::of, names::type, parameters.types(),
                        EventParameters::withTypes),
                facets.authorities(AuthorityKind.PLACE, EventFacet.PLACE),
                facets.authorities(AuthorityKind.PERSON, EventFacet.PERSON),
                facets.authorities(AuthorityKind.ORGANISATION, EventFacet.ORGANISATION),
                facets.years()).filter(group -> !group.links().isEmpty()).toList();
    }

    private FacetGroup authorities(AuthorityKind kind, EventFacet facet) {
        return several("authority.kind." + kind, facet, AuthorityId::parse, names::authority,
                parameters.involved().of(kind),
                (asked, others) -> asked.withInvolved(asked.involved().with(kind, others)));
    }

    private <T> FacetGroup several(String name, EventFacet facet, Function<String, Optional<T>> reader,
            Function<T, String> label, List<T> active, BiFunction<EventParameters, List<T>, EventParameters> with) {
        return choices.several(frame.text(name), buckets(facet), reader, label, active, with);
    }

    private FacetGroup years() {
        return choices.years(frame.text("search.years"), buckets(EventFacet.YEAR), parameters.dates(),
                EventParameters::withDates);
    }

    private List<FacetBucket> buckets(EventFacet facet) {
        return answer.facets().getOrDefault(facet, List.of());
    }
}
