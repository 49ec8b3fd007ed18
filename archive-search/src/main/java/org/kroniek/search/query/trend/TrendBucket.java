package org.kroniek.search.query.trend;

import java.time.LocalDate;

/**
 * A stretch of time, and what the archive holds of it within the filters.
 *
 * @param from first day
 * @param to last day, included
 * @param held articles, whatever they say
 * @param words in headlines and texts of the articles that surely belong to it
 */
public record TrendBucket(LocalDate from, LocalDate to, Tally held, long words) {

    /** Whether anything can be said of it: without an article that surely belongs to it, nothing is known, not even zero. */
    public boolean isCovered() {
        return held.certain() > 0;
    }
}
