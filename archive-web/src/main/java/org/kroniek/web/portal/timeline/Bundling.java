package org.kroniek.web.portal.timeline;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** Ties events of one day, month or year together where there are too many to be drawn one by one, fullest first. */
final class Bundling {

    /** Two are told apart more easily than a bundle of them is understood. */
    private static final int LEAST = 3;

    private final ToIntFunction<List<TimelineEntry>> height;
    private final int most;

    /**
     * Bundling for a drawing.
     *
     * @param height how many lanes entries take
     * @param most lanes there may be
     */
    Bundling(ToIntFunction<List<TimelineEntry>> height, int most) {
        this.height = height;
        this.most = most;
    }

    /** The entries, with as few bundles as make them fit; the finest unit is tried first. */
    List<TimelineEntry> fitting(List<TimelineEntry.Single> events, List<TimeUnit> units) {
        List<TimelineEntry> fitted = List.copyOf(events);
        for (TimeUnit unit : units) {
            fitted = bundled(events, unit);
            if (height.applyAsInt(fitted) <= most) {
                return fitted;
            }
        }
        return fitted;
    }

    private List<TimelineEntry> bundled(List<TimelineEntry.Single> events, TimeUnit unit) {
        List<TimelineEntry> entries = new ArrayList<>(events);
        List<List<TimelineEntry.Single>> crowds = crowds(events, unit);
        for (int next = 0; next < crowds.size() && height.applyAsInt(entries) > most; next++) {
            List<TimelineEntry.Single> crowd = crowds.get(next);
            entries.removeAll(crowd);
            entries.add(bundle(crowd, unit));
        }
        return entries;
    }

    private static List<List<TimelineEntry.Single>> crowds(List<TimelineEntry.Single> events, TimeUnit unit) {
        Map<Optional<LocalDateTime>, List<TimelineEntry.Single>> crowds = events.stream()
                .collect(Collectors.groupingBy(event -> wholeWithin(event.extent(), unit)));
        crowds.remove(Optional.<LocalDateTime>empty());
        return crowds.values().stream().filter(crowd -> crowd.size() >= LEAST)
                .sorted(Comparator.comparing((List<TimelineEntry.Single> crowd) -> crowd.size()).reversed()).toList();
    }

    /** The beginning of the unit in which all of it lies; empty when it reaches further, or nothing leads to the unit. */
    private static Optional<LocalDateTime> wholeWithin(TimeExtent extent, TimeUnit unit) {
        if (extent.from().isEmpty() || extent.until().isEmpty()) {
            return Optional.empty();
        }
        LocalDateTime start = unit.startOf(extent.from().get());
        return extent.until().get().isAfter(unit.plus(start, 1)) || unit.filter(start).isEmpty()
                ? Optional.empty()
                : Optional.of(start);
    }

    private static TimelineEntry.Bundle bundle(List<TimelineEntry.Single> crowd, TimeUnit unit) {
        LocalDateTime start = unit.startOf(crowd.getFirst().extent().from().orElseThrow());
        TimeExtent.Stretch stretch = new TimeExtent.Stretch(start, unit.plus(start, 1));
        return new TimelineEntry.Bundle(crowd, unit, stretch,
                new TimeExtent(Optional.of(stretch.from()), Optional.of(stretch.until()), Optional.of(stretch)));
    }
}
