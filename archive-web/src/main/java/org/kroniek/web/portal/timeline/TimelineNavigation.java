package org.kroniek.web.portal.timeline;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.reading.DateWords;
import org.kroniek.search.query.date.DateRangeText;
import org.kroniek.web.search.EventParameters;

/**
 * Ways through time from what is shown now.
 *
 * @param outward what contains it, widest first: all time, the decade, the year, the month
 * @param here words for what is shown
 * @param earlier as long a stretch just before
 * @param later as long a stretch just after
 */
public record TimelineNavigation(List<Step> outward, String here, Optional<Step> earlier, Optional<Step> later) {

    public TimelineNavigation {
        outward = List.copyOf(outward);
    }

    /** A link to another stretch of time. */
    public record Step(String label, String url) {}

    static TimelineNavigation of(EventParameters parameters, PageFrame frame) {
        return parameters.dates().map(filter -> around(filter, parameters, frame))
                .orElseGet(() -> new TimelineNavigation(List.of(), frame.text("timeline.allTime"), Optional.empty(),
                        Optional.empty()));
    }

    private static TimelineNavigation around(DateFilter filter, EventParameters parameters, PageFrame frame) {
        List<Step> outward = new ArrayList<>();
        outward.add(new Step(frame.text("timeline.allTime"), url(parameters, Optional.empty(), frame)));
        for (TimeUnit unit : List.of(TimeUnit.DECADE, TimeUnit.YEAR, TimeUnit.MONTH)) {
            containing(filter, unit).ifPresent(wider -> outward.add(step(wider, parameters, frame)));
        }
        return new TimelineNavigation(outward, words(filter, frame),
                shifted(filter, -1).map(other -> step(other, parameters, frame)),
                shifted(filter, 1).map(other -> step(other, parameters, frame)));
    }

    /** The unit of which the filter is only a part. */
    private static Optional<DateFilter> containing(DateFilter filter, TimeUnit unit) {
        if (filter.from().isEmpty() || filter.to().isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime start = unit.startOf(filter.from().get().atStartOfDay());
        return DateFilters.of(unit, start)
                .filter(wider -> wider.to().filter(last -> !last.isBefore(filter.to().get())).isPresent())
                .filter(wider -> !(wider.from().equals(filter.from()) && wider.to().equals(filter.to())));
    }

    private static Optional<DateFilter> shifted(DateFilter filter, int direction) {
        if (filter.from().isEmpty() || filter.to().isEmpty()) {
            return Optional.empty();
        }
        LocalDate first = filter.from().get();
        LocalDate last = filter.to().get();
        long days = direction * (ChronoUnit.DAYS.between(first, last) + 1);
        return DateFilters.unit(filter)
                .flatMap(unit -> DateFilters.of(unit, unit.plus(first.atStartOfDay(), direction)))
                .or(() -> DateFilters.of(first.plusDays(days), last.plusDays(days)));
    }

    private static Step step(DateFilter filter, EventParameters parameters, PageFrame frame) {
        return new Step(words(filter, frame), url(parameters, Optional.of(filter), frame));
    }

    private static String words(DateFilter filter, PageFrame frame) {
        if (DateFilters.unit(filter).filter(TimeUnit.DECADE::equals).isPresent()) {
            return frame.text("timeline.decade", Integer.toString(filter.from().orElseThrow().getYear()),
                    Integer.toString(filter.to().orElseThrow().getYear()));
        }
        return new DateWords(frame.language())
                .of(DateRangeText.of(filter.text()).map(DateRangeText::interval).orElse(filter.text()));
    }

    static String url(EventParameters parameters, Optional<DateFilter> dates, PageFrame frame) {
        return frame.links().events(EventDisplay.TIMELINE, parameters.withDates(dates));
    }
}
