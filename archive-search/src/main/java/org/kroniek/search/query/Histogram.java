package org.kroniek.search.query;

import java.time.LocalDate;
import java.util.List;

/**
 * Hits over time. An article whose date is a month or a year counts in every bar it may belong to: a month is a month,
 * never its first day.
 *
 * <p>
 * Dates that are open or span more than 50 years say too little about when, and count in none.
 *
 * @param interval how wide the bars are: never {@link HistogramRequest#AUTO}, and wider than asked for when there would
 *        be thousands of bars
 * @param bars from the first to the last with hits, without a gap
 */
public record Histogram(HistogramRequest interval, List<Bar> bars) {

    public Histogram {
        bars = List.copyOf(bars);
    }

    /**
     * One bar.
     *
     * @param from first day
     * @param to last day, included
     */
    public record Bar(LocalDate from, LocalDate to, long count) {}
}
