package org.kroniek.web.portal.timeline;

/**
 * How an entry is labelled, and what room bar and label take together on the narrowest drawing.
 *
 * @param text as much as is written
 * @param x where it stands
 * @param anchor which end of it is there, as SVG's {@code text-anchor} has it
 * @param from left edge, in pixels
 * @param to right edge
 */
record EntryLabel(String text, String x, String anchor, double from, double to) {}
