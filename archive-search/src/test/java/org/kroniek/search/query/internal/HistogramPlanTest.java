package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;

/** Which bars are shown, and how many requests that takes. */
class HistogramPlanTest {

    private final List<HistogramInterval> asked = new ArrayList<>();

    /** Two events, at the first and the last moment; counted in whatever bars. */
    private static Map<LocalDateTime, BarTally> counted(HistogramInterval interval, LocalDateTime first,
            LocalDateTime last) {
        Map<LocalDateTime, BarTally> counts = new HashMap<>();
        for (LocalDateTime moment : List.of(first, last)) {
            LocalDateTime day = moment.truncatedTo(ChronoUnit.DAYS);
            LocalDateTime bar = switch (interval) {
                case DECADE -> day.withDayOfYear(1).withYear(day.getYear() / 10 * 10);
                case YEAR -> day.withDayOfYear(1);
                case MONTH -> day.withDayOfMonth(1);
                case HOUR -> moment.truncatedTo(ChronoUnit.HOURS);
                default -> day;
            };
            counts.merge(bar, new BarTally(1, 1), (one, other) -> new BarTally(2, 2));
        }
        return counts;
    }

    @ParameterizedTest
    @CsvSource({"AUTO, 2022-01-05T10:00, 2022-01-05T11:00, DAY, 1, 1",
            "AUTO, 2022-01-01T10:00, 2022-03-01T10:00, DAY, 60, 1",
            "AUTO, 2022-01-01T10:00, 2022-03-02T10:00, MONTH, 3, 1",
            "AUTO, 1990-01-01T10:00, 2022-03-02T10:00, YEAR, 33, 0",
            "AUTO, 1618-01-01T10:00, 2022-03-02T10:00, DECADE, 42, 0",
            "HOUR, 2022-01-05T10:00, 2022-01-06T11:00, HOUR, 26, 1",
            "HOUR, 2021-12-31T10:00, 2022-06-06T11:00, DAY, 158, 2",
            "HOUR, 2010-12-31T10:00, 2022-06-06T11:00, MONTH, 139, 0",
            "DAY, 2012-06-01T10:00, 2022-01-31T10:00, DAY, 3532, 1",
            "MONTH, 1618-01-01T10:00, 2022-01-31T10:00, YEAR, 405, 0",
            "YEAR, 1618-01-01T10:00, 2022-01-31T10:00, YEAR, 405, 0",
            "DECADE, 2009-01-01T10:00, 2022-01-31T10:00, DECADE, 3, 0"})
    void shouldFit(HistogramInterval request, LocalDateTime first, LocalDateTime last, HistogramInterval interval,
            int bars,
            int furtherRequests) {
        HistogramPlan plan = new HistogramPlan(request);
        Map<HistogramInterval, Map<LocalDateTime, BarTally>> alongside = new HashMap<>();
        plan.alongside().forEach(counting -> alongside.put(counting, counted(counting, first, last)));
        Histogram histogram = plan.histogram(alongside, counting -> {
            asked.add(counting);
            return counted(counting, first, last);
        });
        assertThat(histogram.interval()).isEqualTo(interval);
        assertThat(histogram.bars()).hasSize(bars);
        assertThat(histogram.bars().stream().mapToLong(Histogram.Bar::count).sum()).isEqualTo(2);
        assertThat(asked).hasSize(furtherRequests);
    }
}
