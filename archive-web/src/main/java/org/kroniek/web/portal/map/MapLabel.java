package org.kroniek.web.portal.map;

/**
 * Where the name of a mark stands, in pixels from the mark.
 *
 * @param anchor which end of the text is there, as SVG's {@code text-anchor} has it
 */
public record MapLabel(int dx, int dy, String anchor) {}
