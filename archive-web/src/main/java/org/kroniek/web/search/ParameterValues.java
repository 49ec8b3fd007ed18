package org.kroniek.web.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kroniek.web.search.ParameterProblem.Reason;

/** Reads parameters one by one and remembers what was wrong with them. A blank value is no value: forms send those. */
public final class ParameterValues {

    /** Nobody filters by more; it bounds what one request can ask of the index. */
    static final int MOST = 50;

    private final Map<String, List<String>> parameters;
    private final List<ParameterProblem> problems = new ArrayList<>();

    public ParameterValues(Map<String, List<String>> parameters) {
        this.parameters = parameters;
    }

    /** The one value; a second, different one is refused. */
    public Optional<String> single(String name) {
        List<String> values = given(name).distinct().toList();
        if (values.size() > 1) {
            refuse(name, values.get(1), Reason.GIVEN_TWICE);
        }
        return values.stream().findFirst();
    }

    /**
     * The one value, as it was read.
     *
     * @param otherwise what is wrong with a value that cannot be
     */
    public <T> Optional<T> single(String name, Reason otherwise, Function<String, Optional<T>> reader) {
        return single(name).flatMap(value -> read(name, value, otherwise, reader));
    }

    /** Values given by repetition, by commas, or both. */
    <T> List<T> several(String name, Reason otherwise, Function<String, Optional<T>> reader) {
        return several(name, MOST, otherwise, reader);
    }

    /** @param most how many there may be */
    <T> List<T> several(String name, int most, Reason otherwise, Function<String, Optional<T>> reader) {
        List<String> values = given(name).flatMap(value -> Arrays.stream(value.split(","))).map(String::strip)
                .filter(value -> !value.isEmpty()).distinct().toList();
        return read(name, values, most, otherwise, reader);
    }

    /** Values given by repetition only, since a comma may be part of one. */
    <T> List<T> repeated(String name, Reason otherwise, Function<String, Optional<T>> reader) {
        return read(name, given(name).map(String::strip).distinct().toList(), MOST, otherwise, reader);
    }

    private <T> List<T> read(String name, List<String> values, int most, Reason otherwise,
            Function<String, Optional<T>> reader) {
        if (values.size() > most) {
            refuse(name, values.getLast(), Reason.TOO_MANY_VALUES);
            return List.of();
        }
        return values.stream().map(value -> read(name, value, otherwise, reader)).flatMap(Optional::stream).distinct()
                .toList();
    }

    void refuse(String name, String given, Reason reason) {
        problems.add(new ParameterProblem(name, given, reason));
    }

    /** What others read of the same request; what was wrong with that is remembered too. */
    <T> T including(Parsed<T> others) {
        return switch (others) {
            case Parsed.Valid<T>(T understood) -> understood;
            case Parsed.Invalid<T>(T understood, List<ParameterProblem> wrong) -> {
                problems.addAll(wrong);
                yield understood;
            }
        };
    }

    /** What was made of the values, with all that was wrong with them. */
    public <T> Parsed<T> result(T understood) {
        return problems.isEmpty() ? new Parsed.Valid<>(understood) : new Parsed.Invalid<>(understood, problems);
    }

    private Stream<String> given(String name) {
        return parameters.getOrDefault(name, List.of()).stream().filter(value -> !value.isBlank());
    }

    private <T> Optional<T> read(String name, String value, Reason otherwise, Function<String, Optional<T>> reader) {
        Optional<T> read = reader.apply(value);
        if (read.isEmpty()) {
            refuse(name, value, otherwise);
        }
        return read;
    }
}
