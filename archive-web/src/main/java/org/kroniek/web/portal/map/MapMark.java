package org.kroniek.web.portal.map;

import java.util.Optional;

/**
 * A circle on the map of events.
 *
 * @param title what it stands for, with the number of events
 * @param x from the left edge, such as {@code 43.21%}
 * @param y from the upper edge
 * @param radius in pixels
 * @param count as written in the circle; empty where it would not fit
 * @param selected whether the events are narrowed to this place
 */
public record MapMark(String title, String url, String x, String y, int radius, String count, String name,
        Optional<MapLabel> label, boolean selected) {}
