package org.kroniek.web.portal.events;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.search.query.DateFilter;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.FacetGroup;
import org.kroniek.web.portal.search.FacetLink;
import org.kroniek.web.search.EventParameters;

/** Builds the lists of values to filter events by. Several of each kind can be on, of years one. */
final class EventFacets {

    private final EventParameters parameters;
    private final EventAnswer answer;
    private final EventNames names;
    private final EventDisplay display;
    private final PageFrame frame;

    private EventFacets(EventParameters parameters, EventAnswer answer, EventNames names, EventDisplay display,
            PageFrame frame) {
        this.parameters = parameters;
        this.answer = answer;
        this.names = names;
        this.display = display;
        this.frame = frame;
    }

    /** Types, places, persons, organisations and years; a kind without values is left out. */
    static List<FacetGroup> of(EventParameters parameters, EventAnswer answer, EventNames names, EventDisplay display,
            PageFrame frame) {
        EventFacets facets = new EventFacets(parameters, answer, names, display, frame);
        return Stream.of(
                facets.several("events.type", EventFacet.TYPE, Optional::of, names::type, parameters.types(),
                        parameters::withTypes),
                facets.authorities("authority.kind.PLACE", EventFacet.PLACE, parameters.places(),
                        parameters::withPlaces),
                facets.authorities("authority.kind.PERSON", EventFacet.PERSON, parameters.persons(),
                        parameters::withPersons),
                facets.authorities("authority.kind.ORGANISATION", EventFacet.ORGANISATION,
                        parameters.organisations(), parameters::withOrganisations),
                facets.years()).filter(group -> !group.links().isEmpty()).toList();
    }

    private FacetGroup authorities(String name, EventFacet facet, List<AuthorityId> active,
            Function<List<AuthorityId>, EventParameters> with) {
        return several(name, facet, AuthorityId::parse, names::authority, active, with);
    }

    private <T> FacetGroup several(String name, EventFacet facet, Function<String, Optional<T>> reader,
            Function<T, String> label, List<T> active, Function<List<T>, EventParameters> with) {
        List<FacetLink> links = new ArrayList<>();
        List<T> missing = new ArrayList<>(active);
        for (FacetBucket bucket : buckets(facet)) {
            reader.apply(bucket.value()).ifPresent(value -> {
                missing.remove(value);
                links.add(link(label.apply(value), Optional.of(bucket.count()), active.contains(value),
                        with.apply(toggled(active, value))));
            });
        }
        // What is on must be seen to be taken away, also when no hit has it.
        missing.forEach(value -> links
                .add(link(label.apply(value), Optional.empty(), true, with.apply(toggled(active, value)))));
        return new FacetGroup(frame.text(name), links);
    }

    private FacetGroup years() {
        return new FacetGroup(frame.text("search.years"), buckets(EventFacet.YEAR).stream()
                .sorted(Comparator.comparing(FacetBucket::value).reversed()).map(this::year).toList());
    }

    private FacetLink year(FacetBucket bucket) {
        boolean active = parameters.dates().filter(dates -> dates.text().equals(bucket.value())).isPresent();
        Optional<DateFilter> dates = active ? Optional.empty() : Optional.of(yearOf(bucket.value()));
        return link(bucket.label(), Optional.of(bucket.count()), active, parameters.withDates(dates));
    }

    private static DateFilter yearOf(String value) {
        LocalDate first = Year.parse(value).atDay(1);
        return new DateFilter(value, Optional.of(first), Optional.of(first.plusYears(1).minusDays(1)));
    }

    private FacetLink link(String label, Optional<Long> count, boolean active, EventParameters target) {
        return new FacetLink(label, count, frame.links().events(display, target), active);
    }

    private List<FacetBucket> buckets(EventFacet facet) {
        return answer.facets().getOrDefault(facet, List.of());
    }

    private static <T> List<T> toggled(List<T> active, T value) {
        List<T> toggled = new ArrayList<>(active);
        if (!toggled.remove(value)) {
            toggled.add(value);
        }
        return toggled;
    }
}
