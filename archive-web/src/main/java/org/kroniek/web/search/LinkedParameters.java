package org.kroniek.web.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.query.AuthorityFilter;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * Whom and what the hits are linked to, as it stands in an address: {@code person}, {@code org}, {@code place},
 * {@code event} and {@code with}. Of one parameter any value will do; {@code with} wants all of them together.
 */
public record LinkedParameters(List<AuthorityId> persons, List<AuthorityId> organisations, List<AuthorityId> places,
        List<AuthorityId> together, List<EventId> events) {

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Set.of("person", "org", "place", "with", "event");

    public static final LinkedParameters NONE = new LinkedParameters(List.of(), List.of(), List.of(), List.of(),
            List.of());

    public LinkedParameters {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        together = List.copyOf(together);
        events = List.copyOf(events);
    }

    static LinkedParameters read(ParameterValues values) {
        Function<String, List<AuthorityId>> authorities = name -> values.several(name, Reason.NOT_AN_AUTHORITY,
                AuthorityId::parse);
        return new LinkedParameters(authorities.apply("person"), authorities.apply("org"), authorities.apply("place"),
                authorities.apply("with"), values.several("event", Reason.NOT_AN_EVENT, EventId::parse));
    }

    /** Only what names this one. */
    public static LinkedParameters of(AuthorityKind kind, AuthorityId authority) {
        return NONE.with(kind, List.of(authority));
    }

    /** Only what names all of these together. */
    public static LinkedParameters together(AuthorityId... all) {
        return new LinkedParameters(List.of(), List.of(), List.of(), List.of(all), List.of());
    }

    public List<AuthorityId> of(AuthorityKind kind) {
        return switch (kind) {
            case PERSON -> persons;
            case ORGANISATION -> organisations;
            case PLACE -> places;
        };
    }

    public LinkedParameters with(AuthorityKind kind, List<AuthorityId> others) {
        return switch (kind) {
            case PERSON -> new LinkedParameters(others, organisations, places, together, events);
            case ORGANISATION -> new LinkedParameters(persons, others, places, together, events);
            case PLACE -> new LinkedParameters(persons, organisations, others, together, events);
        };
    }

    public LinkedParameters withTogether(List<AuthorityId> others) {
        return new LinkedParameters(persons, organisations, places, others, events);
    }

    public LinkedParameters withEvents(List<EventId> others) {
        return new LinkedParameters(persons, organisations, places, together, others);
    }

    /** With other authorities in the place of those named here. */
    LinkedParameters replaced(UnaryOperator<AuthorityId> by) {
        return new LinkedParameters(replaced(persons, by), replaced(organisations, by), replaced(places, by),
                replaced(together, by), events);
    }

    static List<AuthorityId> replaced(List<AuthorityId> ids, UnaryOperator<AuthorityId> by) {
        return ids.stream().map(by).distinct().toList();
    }

    /** Every authority that is named here, whose names are to be shown. */
    public Stream<AuthorityId> authorities() {
        return Stream.of(persons, organisations, places, together).flatMap(List::stream).distinct();
    }

    public AuthorityFilter toFilter() {
        return new AuthorityFilter(Set.copyOf(persons), Set.copyOf(organisations), Set.copyOf(places),
                Set.copyOf(together));
    }

    public boolean isEmpty() {
        return equals(NONE);
    }

    /** Names and values for an address. */
    public List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        add(entries, "person", persons);
        add(entries, "org", organisations);
        add(entries, "place", places);
        add(entries, "with", together);
        add(entries, "event", events);
        return entries;
    }

    private static void add(List<Map.Entry<String, String>> entries, String name, List<?> values) {
        values.forEach(value -> entries.add(Map.entry(name, value.toString())));
    }
}
