package org.kroniek.search.query;

import java.time.LocalDate;
import java.util.List;

/**
 * Hits over time. An article whose date is a month or a year counts in every bar it may belong to: a month is a month,
 * never its first day.
 *
 * @param interval never {@link HistogramRequest#AUTO}
 */
public record Histogram(HistogramRequest interval, List<Bar> bars) {

    public Histogram {
        bars = List.copyOf(bars);
    }

    /** @param from first day @param to last day, included */
    public record Bar(LocalDate from, LocalDate to, long count) {}
}
