package org.kroniek.web.search;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.query.AuthorityFilter;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * Who and where: whom an article names, or who and what place an event involves, as it stands in an address: {@code person},
 * {@code org}, {@code place} and {@code with}. Of one parameter any value will do; {@code with} wants all of them together.
 */
public record InvolvedParameters(List<AuthorityId> persons, List<AuthorityId> organisations, List<AuthorityId> places,
        List<AuthorityId> together) {

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Set.of("person", "org", "place", "with");

    public static final InvolvedParameters NONE = new InvolvedParameters(List.of(), List.of(), List.of(), List.of());

    public InvolvedParameters {
        persons = List.copyOf(persons);
        organisations = List.copyOf(organisations);
        places = List.copyOf(places);
        together = List.copyOf(together);
    }

    static InvolvedParameters read(ParameterValues values) {
        Function<String, List<AuthorityId>> authorities = name -> values.several(name, Reason.NOT_AN_AUTHORITY,
                AuthorityId::parse);
        return new InvolvedParameters(authorities.apply("person"), authorities.apply("org"), authorities.apply("place"),
                authorities.apply("with"));
    }

    /** All of these together. */
    public static InvolvedParameters allOf(AuthorityId... all) {
        return NONE.withTogether(List.of(all));
    }

    public List<AuthorityId> of(AuthorityKind kind) {
        return switch (kind) {
            case PERSON -> persons;
            case ORGANISATION -> organisations;
            case PLACE -> places;
        };
    }

    public InvolvedParameters with(AuthorityKind kind, List<AuthorityId> others) {
        return switch (kind) {
            case PERSON -> new InvolvedParameters(others, organisations, places, together);
            case ORGANISATION -> new InvolvedParameters(persons, others, places, together);
            case PLACE -> new InvolvedParameters(persons, organisations, others, together);
        };
    }

    public InvolvedParameters withTogether(List<AuthorityId> others) {
        return new InvolvedParameters(persons, organisations, places, others);
    }

    /** With other authorities in the place of those named here. */
    InvolvedParameters replaced(UnaryOperator<AuthorityId> by) {
        return new InvolvedParameters(replaced(persons, by), replaced(organisations, by), replaced(places, by),
                replaced(together, by));
    }

    private static List<AuthorityId> replaced(List<AuthorityId> ids, UnaryOperator<AuthorityId> by) {
        return ids.stream().map(by).distinct().toList();
    }

    /** Every authority that is named here, whose names are to be shown. */
    public Stream<AuthorityId> authorities() {
        return Stream.of(persons, organisations, places, together).flatMap(List::stream).distinct();
    }

    AuthorityFilter toFilter() {
        return new AuthorityFilter(Set.copyOf(persons), Set.copyOf(organisations), Set.copyOf(places),
                Set.copyOf(together));
    }

    /** Names and values for an address. */
    List<Map.Entry<String, String>> entries() {
        return Stream.of(entries("person", persons), entries("org", organisations), entries("place", places),
                entries("with", together)).flatMap(Function.identity()).toList();
    }

    private static Stream<Map.Entry<String, String>> entries(String name, List<AuthorityId> ids) {
        return ids.stream().map(id -> Map.entry(name, id.toString()));
    }
}
