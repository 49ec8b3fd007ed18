package org.kroniek.web.search;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.id.PublicationId;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.Selection;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * How a facet stands in an address. Values are given by repetition, by commas (but for rights, whose statements may have
 * some), or both; a value with a hyphen before it is excluded: {@code lang=nl&lang=-nl-BE}.
 */
public enum FacetParameter {

    LANGUAGE(Facet.LANGUAGE, "lang", Reason.NOT_A_LANGUAGE, LanguageTag::parse),
    PUBLICATION(Facet.PUBLICATION, "source", Reason.NOT_A_PUBLICATION, PublicationId::parse),
    YEAR(Facet.YEAR, "year", Reason.NOT_A_YEAR, FacetParameter::year),
    PERSON(Facet.PERSON, "person", Reason.NOT_AN_AUTHORITY, AuthorityId::parse),
    ORGANISATION(Facet.ORGANISATION, "org", Reason.NOT_AN_AUTHORITY, AuthorityId::parse),
    PLACE(Facet.PLACE, "place", Reason.NOT_AN_AUTHORITY, AuthorityId::parse),
    EVENT(Facet.EVENT, "event", Reason.NOT_AN_EVENT, EventId::parse),
    RIGHTS(Facet.RIGHTS, "rights", Reason.NOT_A_RIGHTS_STATEMENT, FacetParameter::statement);

    private static final String EXCLUDED = "-";
    /** What the index keeps of a statement. */
    private static final int LONGEST_STATEMENT = 1_000;

    private final Facet facet;
    private final String parameter;
    private final Reason otherwise;
    private final Function<String, Optional<String>> reader;

    FacetParameter(Facet facet, String parameter, Reason otherwise, Function<String, Optional<?>> reader) {
        this.facet = facet;
        this.parameter = parameter;
        this.otherwise = otherwise;
        this.reader = value -> reader.apply(value).map(Object::toString);
    }

    static Set<String> names() {
        return Arrays.stream(values()).map(FacetParameter::parameter).collect(Collectors.toUnmodifiableSet());
    }

    public static FacetParameter of(Facet facet) {
        return valueOf(facet.name());
    }

    public Facet facet() {
        return facet;
    }

    /** Its name in an address. */
    public String parameter() {
        return parameter;
    }

    private static Optional<String> year(String text) {
        return Optional.of(text).filter(given -> given.matches("[0-9]{4}") && !given.equals("0000"));
    }

    private static Optional<String> statement(String text) {
        return Optional.of(text).filter(given -> given.length() <= LONGEST_STATEMENT);
    }

    Selection read(ParameterValues values) {
        List<Choice> choices = this == RIGHTS
                ? values.repeated(parameter, otherwise, this::choice)
                : values.several(parameter, otherwise, this::choice);
        return new Selection(choices.stream().filter(choice -> !choice.excluded()).map(Choice::value).toList(),
                choices.stream().filter(Choice::excluded).map(Choice::value).toList());
    }

    private record Choice(String value, boolean excluded) {}

    private Optional<Choice> choice(String given) {
        boolean excluded = given.startsWith(EXCLUDED);
        return reader.apply(excluded ? given.substring(EXCLUDED.length()) : given)
                .map(value -> new Choice(value, excluded));
    }

    Stream<Map.Entry<String, String>> entries(Selection selection) {
        return Stream.concat(selection.wanted().stream(), selection.unwanted().stream().map(EXCLUDED::concat))
                .map(value -> Map.entry(parameter, value));
    }
}
