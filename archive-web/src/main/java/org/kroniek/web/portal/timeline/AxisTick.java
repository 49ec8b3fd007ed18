package org.kroniek.web.portal.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;

/**
 * Where a unit of the line begins.
 *
 * @param middle where its label stands
 * @param label empty where there is no room for one
 * @param context what it is part of, written where that changes
 * @param url the timeline of this unit alone
 */
public record AxisTick(String x, String middle, String label, Optional<String> context, Optional<String> url) {

    /** Labels across the narrowest drawing, some thirty pixels each. */
    private static final int MOST_LABELS = 31;

    /**
     * The ticks of a line.
     *
     * @param address of the timeline of a unit that begins at a moment
     */
    static List<AxisTick> of(TimeScale scale, BiFunction<TimeUnit, LocalDateTime, Optional<String>> address,
            PageFrame frame) {
        List<LocalDateTime> units = scale.units();
        int step = Math.ceilDiv(units.size(), MOST_LABELS);
        List<AxisTick> ticks = new ArrayList<>();
        Optional<String> before = Optional.empty();
        for (int index = 0; index < units.size(); index++) {
            LocalDateTime start = units.get(index);
            double from = Math.max(0, scale.at(start));
            double to = Math.min(100, index + 1 < units.size() ? scale.at(units.get(index + 1)) : 100);
            Optional<String> context = context(scale.unit(), start, frame);
            ticks.add(new AxisTick(TimeScale.percent(from), TimeScale.percent((from + to) / 2),
                    index % step == 0 ? scale.unit().tick(start, frame.language().locale()) : "",
                    context.equals(before) ? Optional.empty() : context, address.apply(scale.unit(), start)));
            before = context;
        }
        return ticks;
    }

    private static Optional<String> context(TimeUnit unit, LocalDateTime start, PageFrame frame) {
        DateWords words = new DateWords(frame.language());
        return switch (unit) {
            case HOUR -> TimeUnit.DAY.filter(start).map(words::of);
            case DAY -> TimeUnit.MONTH.filter(start).map(words::of);
            case MONTH -> TimeUnit.YEAR.filter(start);
            case YEAR, DECADE -> Optional.empty();
        };
    }
}
