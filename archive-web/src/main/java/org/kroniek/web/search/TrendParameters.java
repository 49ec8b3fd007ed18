package org.kroniek.web.search;

import org.kroniek.core.rights.Audience;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.search.query.trend.TrendInterval;
import org.kroniek.search.query.trend.TrendQuery;
import org.kroniek.web.search.ParameterProblem.Reason;

/**
 * A question for trends, as it stands in an address: a {@code q} for each line, the filters of a search, {@code interval} and
 * {@code unit}. Reading {@link #entries()} gives the same parameters again.
 *
 * @param lines queries as typed, in the order given, none of them blank
 * @param within the filters, as a search without words has them
 */
public record TrendParameters(List<String> lines, SearchParameters within, TrendInterval interval, TrendUnit unit) {

    /** What belongs to a list of hits, and not to a trend. */
    private static final Set<String> OF_LISTS = Set.of("sort", "cursor");

    /** As few as there can be: nobody looks at them. */
    private static final SearchExtent NO_HITS = new SearchExtent(1, Set.of(), Optional.empty(), false);

    /** The names of all parameters read here. */
    public static final Set<String> NAMES = Stream
            .concat(SearchParameters.NAMES.stream().filter(name -> !OF_LISTS.contains(name)),
                    Stream.of("interval", "unit"))
            .collect(Collectors.toUnmodifiableSet());

    /** No question. */
    public static final TrendParameters NONE = new TrendParameters(List.of(), SearchParameters.NONE,
            TrendInterval.AUTO, TrendUnit.ARTICLES);

    public TrendParameters {
        lines = List.copyOf(lines);
    }

    /** The query of a search, and its filters, over time. */
    public static TrendParameters of(SearchParameters search) {
        return new TrendParameters(search.text().isBlank() ? List.of() : List.of(search.text().strip()),
                search.withText("").withExpansion(search.expansion()).withSort(SearchParameters.NONE.sort()),
                TrendInterval.AUTO, TrendUnit.ARTICLES);
    }

    /** Reads the parameters of a request. */
    public static Parsed<TrendParameters> read(Map<String, List<String>> parameters) {
        ParameterValues values = new ParameterValues(parameters);
        List<String> lines = parameters.getOrDefault("q", List.of()).stream().map(String::strip)
                .filter(line -> !line.isEmpty()).distinct().toList();
        if (lines.size() > TrendQuery.MOST_LINES) {
            values.refuse("q", lines.get(TrendQuery.MOST_LINES), Reason.TOO_MANY_LINES);
            lines = lines.subList(0, TrendQuery.MOST_LINES);
        }
        Map<String, List<String>> filters = new HashMap<>(parameters);
        filters.keySet().removeAll(Set.of("q", "sort", "cursor"));
        TrendParameters read = new TrendParameters(lines, values.including(SearchParameters.read(filters)),
                values.single("interval", Reason.NOT_A_TREND_INTERVAL, name -> constant(TrendInterval.values(), name))
                        .orElse(TrendInterval.AUTO),
                values.single("unit", Reason.NOT_A_UNIT, name -> constant(TrendUnit.values(), name))
                        .orElse(TrendUnit.ARTICLES));
        return values.result(read);
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Arrays.stream(constants).filter(constant -> nameOf(constant).equals(name.strip())).findFirst();
    }

    private static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    public TrendParameters withInterval(TrendInterval other) {
        return new TrendParameters(lines, within, other, unit);
    }

    public TrendParameters withUnit(TrendUnit other) {
        return new TrendParameters(lines, within, interval, other);
    }

    public TrendParameters withFilters(SearchParameters others) {
        return new TrendParameters(lines, others, interval, unit);
    }

    /** The search for one line. */
    public SearchParameters search(String line) {
        return within.withText(line).withExpansion(within.expansion());
    }

    /**
     * @param mostBuckets how many stretches of time can be used
     * @param audience for whom
     */
    public TrendQuery toQuery(int mostBuckets, Audience audience) {
        return new TrendQuery(lines, within.toQuery(NO_HITS, audience), interval, mostBuckets, unit == TrendUnit.WORDS);
    }

    /** Names and values for an address, in a fixed order and without what goes without saying. */
    public List<Map.Entry<String, String>> entries() {
        List<Map.Entry<String, String>> entries = new ArrayList<>();
        lines.forEach(line -> entries.add(Map.entry("q", line)));
        entries.addAll(within.entries());
        if (interval != TrendInterval.AUTO) {
            entries.add(Map.entry("interval", nameOf(interval)));
        }
        if (unit != TrendUnit.ARTICLES) {
            entries.add(Map.entry("unit", unit.code()));
        }
        return entries;
    }
}
