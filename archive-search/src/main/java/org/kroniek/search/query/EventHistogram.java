package org.kroniek.search.query;

import java.time.LocalDateTime;
import java.util.List;

/**
 * Events over time. An event whose date is a month, or that lasted for days, counts in every bar it may belong to. Dates
 * that are open or span more than 50 years say too little about when, and count in none.
 *
 * @param interval how wide the bars are: never {@link EventInterval#AUTO}, and wider than asked for when there would be
 *        thousands of bars
 * @param bars from the first to the last with hits, without a gap
 */
public record EventHistogram(EventInterval interval, List<Bar> bars) {

    public EventHistogram {
        bars = List.copyOf(bars);
    }

    /**
     * One bar, in the time of the place.
     *
     * @param from where it begins
     * @param until where the next one begins
     * @param count events that may belong to it
     * @param certain those among them that surely do: their dates are known as closely as the bar is wide
     */
    public record Bar(LocalDateTime from, LocalDateTime until, long count, long certain) {}
}
