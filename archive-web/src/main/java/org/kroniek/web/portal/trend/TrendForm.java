package org.kroniek.web.portal.trend;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kroniek.search.query.trend.TrendInterval;
import org.kroniek.search.query.trend.TrendQuery;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.search.SearchForm;
import org.kroniek.web.search.TrendParameters;
import org.kroniek.web.search.TrendUnit;

/**
 * The form of the page, filled in as the reader left it.
 *
 * @param lines as they were typed, and an empty one to go on with, unless there are as many as there can be
 * @param hidden names and values that stay with the next question: filters chosen elsewhere, and the language
 * @param wrong names of the fields, and numbers of the lines from 0, that could not be understood
 */
public record TrendForm(List<String> lines, String date, List<Choice> intervals, List<Choice> units,
        List<Map.Entry<String, String>> hidden, Set<String> wrong) {

    /** Enough to see that there can be more than one. */
    private static final int LEAST_LINES = 2;

    public TrendForm {
        lines = List.copyOf(lines);
        intervals = List.copyOf(intervals);
        units = List.copyOf(units);
        hidden = List.copyOf(hidden);
        wrong = Set.copyOf(wrong);
    }

    /** Something to choose. */
    public record Choice(String value, String label, boolean selected) {}

    static TrendForm of(TrendParameters asked, Set<String> wrong, PageFrame frame) {
        List<Map.Entry<String, String>> hidden = new ArrayList<>(asked.within().entries());
        hidden.removeIf(entry -> entry.getKey().equals("date") || entry.getKey().equals("omit"));
        hidden.addAll(SearchForm.choiceOfLanguage(frame.request()));
        return new TrendForm(lines(asked.lines()), frame.request().typed("date"),
                choices(TrendInterval.values(), asked.interval(), TrendForm::interval, frame),
                choices(TrendUnit.values(), asked.unit(), TrendForm::unit, frame), hidden, wrong);
    }

    private static List<String> lines(List<String> typed) {
        List<String> lines = new ArrayList<>(typed);
        do {
            lines.add("");
        } while (lines.size() < LEAST_LINES);
        return lines.subList(0, Math.min(lines.size(), TrendQuery.MOST_LINES));
    }

    private static <E extends Enum<E>> List<Choice> choices(E[] all, E inForce, Function<E, String> key,
            PageFrame frame) {
        return Arrays.stream(all).map(choice -> new Choice(choice.name().toLowerCase(Locale.ROOT),
                frame.text(key.apply(choice)), choice == inForce)).toList();
    }

    private static String interval(TrendInterval interval) {
        return switch (interval) {
            case AUTO -> "trends.interval.auto";
            case DAY -> "trends.interval.day";
            case MONTH -> "trends.interval.month";
            case YEAR -> "trends.interval.year";
            case DECADE -> "trends.interval.decade";
        };
    }

    private static String unit(TrendUnit unit) {
        return switch (unit) {
            case ARTICLES -> "trends.unit.articles";
            case WORDS -> "trends.unit.words";
            case COUNT -> "trends.unit.count";
        };
    }

    public boolean isWrong(String name) {
        return wrong.contains(name);
    }

    public boolean isWrong(int line) {
        return wrong.contains(Integer.toString(line));
    }
}
