package org.kroniek.web.portal.map;

import java.util.List;

/**
 * One drawing of the map. A page has two, a wide one and one for a telephone, since circles that lie apart on the one may
 * touch on the other.
 *
 * @param shape the ending of its style class, which gives its proportions
 */
public record MapDrawing(String shape, String outlines, MapView.Placement world, List<MapMark> marks) {

    public MapDrawing {
        marks = List.copyOf(marks);
    }
}
