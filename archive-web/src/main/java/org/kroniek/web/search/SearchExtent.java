package org.kroniek.web.search;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * How much of an answer is wanted: {@code size}, {@code facets}, {@code histogram} and {@code highlight}. The portal has
 * its own, a caller of the API chooses.
 */
public record SearchExtent(int size, Set<Facet> facets, Optional<HistogramInterval> histogram, boolean highlight) {

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Set.of("size", "facets", "histogram", "highlight");

    /** A screenful or three. */
    public static final int USUAL_SIZE = 20;

    public SearchExtent {
        facets = Set.copyOf(facets);
    }

    /** Counts and bars are given only when asked for; marks unless they are declined. */
    public static Parsed<SearchExtent> read(Map<String, List<String>> parameters) {
        ParameterValues values = new ParameterValues(parameters);
        SearchExtent read = new SearchExtent(
                values.single("size", Reason.NOT_A_SIZE, SearchExtent::sizeOf).orElse(USUAL_SIZE),
                Set.copyOf(values.several("facets", Reason.NOT_A_FACET, constantOf(EnumSet.allOf(Facet.class)))),
                values.single("histogram", Reason.NOT_AN_INTERVAL,
                        constantOf(EnumSet.allOf(HistogramInterval.class))),
                values.single("highlight", Reason.NOT_A_SWITCH, SearchExtent::switchOf).orElse(true));
        return values.result(read);
    }

    /** How wide the bars of a chart on a page are to be, the portal choosing unless the reader does. */
    public static Parsed<HistogramInterval> bars(Map<String, List<String>> parameters) {
        ParameterValues values = new ParameterValues(parameters);
        return values.result(values.single("histogram", Reason.NOT_AN_INTERVAL,
                constantOf(EnumSet.allOf(HistogramInterval.class))).orElse(HistogramInterval.AUTO));
    }

    /** The same with bars of that width. */
    public SearchExtent withHistogram(HistogramInterval bars) {
        return new SearchExtent(size, facets, Optional.of(bars), highlight);
    }

    /** What {@code histogram} says. */
    public static String nameOf(HistogramInterval interval) {
        return interval.name().toLowerCase(Locale.ROOT);
    }

    private static Optional<Integer> sizeOf(String text) {
        // At most three digits, so that parsing cannot overflow.
        return Optional.of(text.strip()).filter(digits -> digits.matches("[0-9]{1,3}")).map(Integer::valueOf)
                .filter(size -> size >= 1 && size <= ArticleQuery.MAX_SIZE);
    }

    private static Optional<Boolean> switchOf(String text) {
        return switch (text.strip()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }

    private static <E extends Enum<E>> Function<String, Optional<E>> constantOf(Set<E> constants) {
        return name -> constants.stream()
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(name.strip())).findFirst();
    }
}
