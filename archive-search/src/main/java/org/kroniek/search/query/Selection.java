package org.kroniek.search.query;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Values of one facet that are chosen. A hit has any of the wanted values, if there are such, and none of the unwanted.
 *
 * @param wanted in the order in which they were chosen, each once
 * @param unwanted likewise
 */
public record Selection(List<String> wanted, List<String> unwanted) {

    /** Nothing chosen: no limit. */
    public static final Selection NONE = new Selection(List.of(), List.of());

    public Selection {
        wanted = wanted.stream().distinct().toList();
        unwanted = unwanted.stream().distinct().toList();
    }

    /** Any of these, as the facet writes its values. */
    public static Selection of(Object... wanted) {
        return new Selection(Stream.of(wanted).map(Object::toString).toList(), List.of());
    }

    public boolean isEmpty() {
        return wanted.isEmpty() && unwanted.isEmpty();
    }

    public boolean wants(String value) {
        return wanted.contains(value);
    }

    public boolean excludes(String value) {
        return unwanted.contains(value);
    }

    /** Every value that is chosen, one way or the other. */
    public Stream<String> values() {
        return Stream.concat(wanted.stream(), unwanted.stream()).distinct();
    }

    /** The same, wanting this value too. */
    public Selection wanting(String value) {
        return new Selection(plus(wanted, value), minus(unwanted, value));
    }

    /** The same, excluding this value too. */
    public Selection excluding(String value) {
        return new Selection(minus(wanted, value), plus(unwanted, value));
    }

    /** The same, saying nothing of this value. */
    public Selection without(String value) {
        return new Selection(minus(wanted, value), minus(unwanted, value));
    }

    /** With other values in the place of those that are chosen. */
    public Selection replaced(UnaryOperator<String> by) {
        return new Selection(wanted.stream().map(by).toList(), unwanted.stream().map(by).toList());
    }

    private static List<String> plus(List<String> values, String value) {
        List<String> more = new ArrayList<>(values);
        more.add(value);
        return more;
    }

    private static List<String> minus(List<String> values, String value) {
        return values.stream().filter(other -> !other.equals(value)).toList();
    }
}
