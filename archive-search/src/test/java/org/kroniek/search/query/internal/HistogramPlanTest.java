package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramRequest;

/** Which bars are shown, and how many requests that takes. */
class HistogramPlanTest {

    private final List<HistogramRequest> asked = new ArrayList<>();

    /** Two hits, on the first and last day; counted in whatever bars. */
    private static Map<LocalDate, Long> counted(HistogramRequest interval, LocalDate first, LocalDate last) {
        Map<LocalDate, Long> counts = new HashMap<>();
        for (LocalDate day : List.of(first, last)) {
            LocalDate bar = switch (interval) {
                case YEAR -> day.withDayOfYear(1);
                case MONTH -> day.withDayOfMonth(1);
                default -> day;
            };
            counts.merge(bar, 1L, Long::sum);
        }
        return counts;
    }

    @ParameterizedTest
    @CsvSource({"AUTO, 2022-01-01, 2022-01-01, DAY, 1, 1", "AUTO, 2022-01-01, 2022-03-01, DAY, 60, 1",
            "AUTO, 2022-01-01, 2022-03-02, MONTH, 3, 1", "AUTO, 2022-01-31, 2022-04-01, MONTH, 4, 0",
            "AUTO, 2017-02-01, 2022-01-31, MONTH, 60, 0", "AUTO, 2017-01-31, 2022-01-31, YEAR, 6, 0",
            "AUTO, 1618-01-01, 2022-01-31, YEAR, 405, 0", "MONTH, 1850-01-01, 2022-01-31, MONTH, 2065, 0",
            "MONTH, 1618-01-01, 2022-01-31, YEAR, 405, 0", "DAY, 2012-06-01, 2022-01-31, DAY, 3532, 1",
            "DAY, 2010-01-01, 2022-01-31, MONTH, 145, 0", "YEAR, 2022-01-31, 2022-01-31, YEAR, 1, 0"})
    void shouldFit(HistogramRequest request, LocalDate first, LocalDate last, HistogramRequest interval, int bars,
            int furtherRequests) {
        HistogramPlan plan = new HistogramPlan(request, Optional.empty());
        Map<HistogramRequest, Map<LocalDate, Long>> alongside = new HashMap<>();
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

    @ParameterizedTest
    @CsvSource({"2022-01-01, 2022-01-31, DAY", "2000-01-01, 2022-01-31, MONTH"})
    void shouldCountDaysAtOnce_whenTheReaderLimitedThem(LocalDate from, LocalDate to, HistogramRequest alongside) {
        DateFilter limits = new DateFilter("", Optional.of(from), Optional.of(to));
        assertThat(new HistogramPlan(HistogramRequest.DAY, Optional.of(limits)).alongside()).contains(alongside);
    }
}
