package org.kroniek.web.portal.timeline;

import java.util.List;
import java.util.Optional;
import org.kroniek.web.portal.events.EventItem;

/**
 * Events along a line of time.
 *
 * @param density empty when there is nothing to compare
 * @param drawing empty when there are too many events to be drawn, or none has a date
 * @param crowded whether there are too many to be drawn one by one
 * @param rows the same events in order: the whole of what is drawn, for everybody
 * @param ends what is written at the ends of the line; empty when no event has a place in time
 * @param ticks where the line is divided
 */
public record TimelineView(TimelineNavigation navigation, Optional<DensityChart> density,
        Optional<TimelineDrawing> drawing, boolean crowded, List<TimelineRow> rows, Optional<TimeEnds> ends,
        List<String> ticks) {

    public TimelineView {
        rows = List.copyOf(rows);
        ticks = List.copyOf(ticks);
    }

    /**
     * An event in order.
     *
     * @param bar its place in time; empty when nothing is known of that
     */
    public record TimelineRow(EventItem event, Optional<TimeBar> bar) {}
}
