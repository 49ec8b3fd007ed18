package org.kroniek.web.portal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.web.portal.page.PageFrame;

/**
 * A small map of a few named places, for {@code part/smallmap.jte}.
 *
 * @param outlines address of the file with the outlines
 * @param world where the whole of them is put
 * @param marks the places, in the order given
 */
public record SmallMap(String outlines, MapView.Placement world, List<Mark> marks) {

    /** As the style sheet has it: the drawing is as wide as its column. */
    static final double ASPECT = 1.5;
    /** Pixels the narrowest column has. Names are kept apart for it; wider drawings have more room. */
    private static final int NARROWEST = 300;
    /** Pixels; the template draws it. */
    private static final int RADIUS = 5;

    public SmallMap {
        marks = List.copyOf(marks);
    }

    /**
     * A place to draw.
     *
     * @param link where the mark leads, if anywhere
     */
    public record Spot(String name, Coordinates coordinates, Optional<String> link) {}

    /**
     * A mark.
     *
     * @param x from the left edge, such as {@code 43.21%}
     * @param y from the upper edge
     * @param label where its name stands; empty when there is no room for it
     */
    public record Mark(String name, Optional<String> link, String x, String y, Optional<MapLabel> label) {}

    /** The map, as near as shows all the places; empty when there are none. */
    public static Optional<SmallMap> of(List<Spot> spots, PageFrame frame) {
        if (spots.isEmpty()) {
            return Optional.empty();
        }
        MapView view = MapView.around(spots.stream().map(Spot::coordinates).toList(), ASPECT);
        MapLabels labels = new MapLabels(NARROWEST, NARROWEST / ASPECT);
        spots.forEach(spot -> labels.reserve(view.across(spot.coordinates()), view.down(spot.coordinates()), RADIUS));
        List<Mark> marks = new ArrayList<>();
        for (Spot spot : spots) {
            double across = view.across(spot.coordinates());
            double down = view.down(spot.coordinates());
            marks.add(new Mark(spot.name(), spot.link(), MapView.percent(across), MapView.percent(down),
                    labels.place(spot.name(), across, down, RADIUS)));
        }
        return Optional.of(new SmallMap(frame.assets().url(view.outlines()), view.world(), marks));
    }
}
