package org.kroniek.search.query;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Hits over time. What has a month for its date, or lasted for days, counts in every bar it may belong to. Dates
 * that are open or span more than 50 years say too little about when, and count in none.
 *
 * @param interval how wide the bars are: never {@link HistogramInterval#AUTO}, and wider than asked for when there would be
 *        thousands of bars
 * @param bars from the first to the last with hits, without a gap
 */
public record Histogram(HistogramInterval interval, List<Bar> bars) {

    public Histogram {
        bars = List.copyOf(bars);
    }

    /**
     * One bar, in the time of the place.
     *
     * @param from where it begins
     * @param until where the next one begins
     * @param count hits that may belong to it
     * @param certain those among them that surely do: their dates are known as closely as the bar is wide
     */
    public record Bar(LocalDateTime from, LocalDateTime until, long count, long certain) {}
}
