package org.kroniek.web.portal.trend;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendInterval;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;

/** Says of which time a bucket is, to readers and to searches. */
record TrendTime(TrendInterval interval, PageFrame frame) {

    /** In words. */
    String label(TrendBucket bucket) {
        return interval == TrendInterval.DECADE
                ? frame.text("timeline.decade", Integer.toString(bucket.from().getYear()),
                        Integer.toString(bucket.to().getYear()))
                : new DateWords(frame.language()).of(edtf(bucket.from()));
    }

    /** As a reader would write it in the date field: a month as 2022-01. */
    DateFilter filter(TrendBucket bucket) {
        return new DateFilter(edtf(bucket.from()), Optional.of(bucket.from()), Optional.of(bucket.to()));
    }

    private String edtf(LocalDate first) {
        String day = String.format(Locale.ROOT, "%04d-%02d-%02d", first.getYear(), first.getMonthValue(),
                first.getDayOfMonth());
        return switch (interval) {
            case DAY -> day;
            case MONTH -> day.substring(0, "uuuu-mm".length());
            case YEAR -> day.substring(0, "uuuu".length());
            case DECADE -> day.substring(0, "uuu".length()) + "X";
            case AUTO -> throw new IllegalArgumentException("A trend has a definite interval");
        };
    }
}
