package org.kroniek.web.portal.timeline;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.search.query.date.DateFilter;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.EventHit;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.web.portal.events.EventItem;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.portal.timeline.LaneDrawer.Placed;
import org.kroniek.web.portal.timeline.TimelineDrawing.Band;
import org.kroniek.web.portal.timeline.TimelineMark.Shape;
import org.kroniek.web.portal.timeline.TimelineView.TimelineRow;
import org.kroniek.web.search.EventParameters;

/** Makes a timeline of an answer. */
public final class TimelineMaker {

    /** Events drawn one by one; of more the columns alone tell more. */
    public static final int MOST_DRAWN = 200;
    /** About a screen and a half; before that, nothing is tied together that can be told apart. */
    private static final int MOST_LANES = 36;
    private static final int MOST_ROW_TICKS = 32;

    private final EventParameters parameters;
    private final PageFrame frame;

    private TimelineMaker(EventParameters parameters, PageFrame frame) {
        this.parameters = parameters;
        this.frame = frame;
    }

    /** The timeline; empty when there are no events. */
    public static Optional<TimelineView> of(EventParameters parameters, EventAnswer answer, PageFrame frame) {
        return answer.hits().isEmpty()
                ? Optional.empty()
                : Optional.of(new TimelineMaker(parameters, frame).view(answer));
    }

    /** How wide the columns shall be: an hour for a day, a day for a month; without a period the index decides. */
    public static HistogramInterval interval(EventParameters parameters) {
        return parameters.dates().flatMap(TimelineMaker::line).map(line -> switch (line.unit()) {
            case HOUR -> HistogramInterval.HOUR;
            case DAY, MONTH -> HistogramInterval.DAY;
            case YEAR -> HistogramInterval.MONTH;
            case DECADE -> HistogramInterval.YEAR;
        }).orElse(HistogramInterval.AUTO);
    }

    private static Optional<TimeScale> line(DateFilter filter) {
        return filter.from().flatMap(first -> filter.to()
                .map(last -> TimeScale.of(first.atStartOfDay(), last.plusDays(1).atStartOfDay())));
    }

    private TimelineView view(EventAnswer answer) {
        TimelineNavigation navigation = TimelineNavigation.of(parameters, frame);
        List<TimelineEntry.Single> events = answer.hits().stream()
                .flatMap(hit -> extent(hit).map(extent -> new TimelineEntry.Single(hit, extent)).stream()).toList();
        boolean crowded = answer.total() > MOST_DRAWN;
        return parameters.dates().flatMap(TimelineMaker::line)
                .or(() -> TimeScale.around(extents(events, answer.histogram())))
                .map(scale -> on(scale, navigation, events, answer, crowded))
                .orElseGet(() -> new TimelineView(navigation, Optional.empty(), Optional.empty(), crowded,
                        answer.hits().stream().map(hit -> new TimelineRow(EventItem.of(hit, frame), Optional.empty()))
                                .toList(),
                        Optional.empty(), List.of()));
    }

    /** Of more events than are on the page, the columns know how far they reach. */
    private static List<TimeExtent> extents(List<TimelineEntry.Single> events, Optional<Histogram> histogram) {
        return Stream.concat(events.stream().map(TimelineEntry.Single::extent),
                histogram.stream().flatMap(columns -> columns.bars().stream())
                        .map(bar -> new TimeExtent(Optional.of(bar.from()), Optional.of(bar.until()),
                                Optional.empty())))
                .toList();
    }

    private static Optional<TimeExtent> extent(EventHit hit) {
        return hit.date().map(text -> TimeExtent.of(EdtfDate.parse(text)));
    }

    private TimelineView on(TimeScale scale, TimelineNavigation navigation, List<TimelineEntry.Single> events,
            EventAnswer answer, boolean crowded) {
        TimeEnds ends = TimeEnds.of(scale, frame);
        List<String> ticks = scale.units().stream().map(scale::at).filter(at -> at > 0).map(TimeScale::percent)
                .toList();
        return new TimelineView(navigation,
                answer.histogram()
                        .flatMap(histogram -> DensityChart.of(histogram, scale, ends.span(frame), parameters, frame)),
                crowded || events.isEmpty() ? Optional.empty() : Optional.of(drawing(events, scale)), crowded,
                answer.hits().stream().map(hit -> new TimelineRow(EventItem.of(hit, frame),
                        extent(hit).map(extent -> TimeBar.of(extent, scale)))).toList(),
                Optional.of(ends),
                ticks.size() > MOST_ROW_TICKS ? List.of() : ticks);
    }

    private TimelineDrawing drawing(List<TimelineEntry.Single> events, TimeScale scale) {
        EntryLabels labels = new EntryLabels(frame);
        LaneDrawer drawer = new LaneDrawer(scale, labels);
        List<TimeUnit> units = Stream.of(TimeUnit.values())
                .filter(unit -> unit != TimeUnit.HOUR && unit.ordinal() >= scale.unit().ordinal() - 1
                        && unit.ordinal() <= scale.unit().ordinal())
                .toList();
        List<TimelineEntry> entries = new Bundling(drawer::height, MOST_LANES).fitting(events, units);
        List<Placed> placed = drawer.place(entries);
        int height = TimelineDrawing.AXIS + TimelineDrawing.LANE * drawer.height(entries) + 6;
        return new TimelineDrawing(AxisTick.of(scale, this::address, frame),
                placed.stream().filter(Placed::whole).map(whole -> band(whole, scale)).toList(),
                placed.stream().map(entry -> mark(entry, labels, scale)).toList(), height);
    }

    private static Band band(Placed whole, TimeScale scale) {
        TimeExtent extent = whole.entry().extent();
        double from = extent.from().map(scale::at).map(at -> Math.clamp(at, 0, 100)).orElse(0.0);
        double to = extent.until().map(scale::at).map(at -> Math.clamp(at, 0, 100)).orElse(100.0);
        return new Band(TimeScale.percent(from), TimeScale.percent(to - from),
                TimelineDrawing.AXIS + TimelineDrawing.LANE * whole.lane() + TimelineMark.BAR,
                TimelineDrawing.LANE * whole.lanes() - TimelineMark.BAR);
    }

    private TimelineMark mark(Placed placed, EntryLabels labels, TimeScale scale) {
        EntryLabel label = placed.label();
        String url = switch (placed.entry()) {
            case TimelineEntry.Single(EventHit hit, var _) -> frame.links().event(hit.id());
            case TimelineEntry.Bundle(var _, var unit, var stretch, var _) ->
                address(unit, stretch.from()).orElseThrow();
        };
        Shape shape = placed.entry() instanceof TimelineEntry.Bundle
                ? Shape.BUNDLE
                : placed.whole() ? Shape.WHOLE : Shape.EVENT;
        return new TimelineMark(url, labels.title(placed.entry()), label.text(), label.x(), label.anchor(),
                TimeBar.of(placed.entry().extent(), scale),
                TimelineDrawing.AXIS + TimelineDrawing.LANE * placed.lane(), shape);
    }

    private Optional<String> address(TimeUnit unit, LocalDateTime start) {
        return DateFilters.of(unit, start)
                .map(dates -> TimelineNavigation.url(parameters, Optional.of(dates), frame));
    }
}
