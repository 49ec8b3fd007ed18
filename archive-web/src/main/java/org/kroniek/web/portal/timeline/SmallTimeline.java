package org.kroniek.web.portal.timeline;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.portal.page.DateLabel;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.page.Wording;

/**
 * A few dated things under one another, each with its own place on one line of time, for {@code part/smalltimeline.jte}. It
 * is a list that needs no drawing to be understood.
 *
 * @param ticks where the line is divided
 */
public record SmallTimeline(List<Row> rows, TimeEnds ends, List<String> ticks) {

    /** More lines than this are a grey area. */
    private static final int MOST_TICKS = 32;

    public SmallTimeline {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /** Something dated. */
    public record Entry(Wording title, EdtfDate date, String link) {}

    /** An entry and its place in time. */
    public record Row(Wording title, DateLabel date, String link, TimeBar bar) {}

    /** The entries, earliest first; empty unless there are at least two to compare. */
    public static Optional<SmallTimeline> of(List<Entry> entries, PageFrame frame) {
        Optional<TimeScale> scale = TimeScale
                .around(entries.stream().map(entry -> TimeExtent.of(entry.date())).toList());
        return entries.size() < 2 ? Optional.empty() : scale.map(line -> on(line, entries, frame));
    }

    private static SmallTimeline on(TimeScale scale, List<Entry> entries, PageFrame frame) {
        List<Row> rows = entries.stream()
                .sorted(Comparator.comparing(entry -> entry.date().earliest().or(entry.date()::latest).orElseThrow()))
                .map(entry -> new Row(entry.title(),
                        DateLabel.of(Optional.of(entry.date().text()), frame.messages()), entry.link(),
                        TimeBar.of(TimeExtent.of(entry.date()), scale)))
                .toList();
        return new SmallTimeline(rows, TimeEnds.of(scale, frame), ticks(scale));
    }

    private static List<String> ticks(TimeScale scale) {
        List<String> ticks = scale.units().stream().map(scale::at).filter(at -> at > 0).map(TimeScale::percent)
                .toList();
        return ticks.size() > MOST_TICKS ? List.of() : ticks;
    }
}
