package org.kroniek.web.portal.timeline;

import java.util.List;

/**
 * Events drawn in lanes along a line of time, for {@code part/lanes.jte}. Positions across are hundredths, so that the
 * drawing fits every width from {@value #NARROWEST} pixels; positions down are pixels.
 *
 * @param ticks where the line is divided
 * @param bands behind the parts of an event, the time of the whole
 */
public record TimelineDrawing(List<AxisTick> ticks, List<Band> bands, List<TimelineMark> marks, int height) {

    /** Pixels below which the page shows the list alone. */
    static final int NARROWEST = 940;
    /** Pixels from lane to lane: a line of text with its bar beneath. */
    static final int LANE = 33;
    /** Pixels for the numbers of the axis. */
    static final int AXIS = 40;

    public TimelineDrawing {
        ticks = List.copyOf(ticks);
        bands = List.copyOf(bands);
        marks = List.copyOf(marks);
    }

    /**
     * The time of an event that has parts on the drawing.
     *
     * @param x its beginning
     * @param width likewise in hundredths
     * @param top pixels from above
     * @param height pixels
     */
    public record Band(String x, String width, int top, int height) {}
}
