package org.kroniek.web.portal.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.EventParameters;

/** Links that bring the map nearer, farther and to the sides. */
final class MapControls {

    private static final double HALF = 0.5;

    private MapControls() {}

    /** The links that change something; all of the events comes last, when only a part is shown. */
    static List<MapControl> of(MapView view, EventParameters parameters, PageFrame frame) {
        Stream<MapControl> changes = Stream.of(control("+", "map.nearer", view, view.nearer(2), parameters, frame),
                control("−", "map.farther", view, view.nearer(HALF), parameters, frame),
                control("←", "map.west", view, view.moved(-HALF, 0), parameters, frame),
                control("→", "map.east", view, view.moved(HALF, 0), parameters, frame),
                control("↑", "map.north", view, view.moved(0, -HALF), parameters, frame),
                control("↓", "map.south", view, view.moved(0, HALF), parameters, frame)).flatMap(Optional::stream);
        Stream<MapControl> all = parameters.within().stream().map(box -> new MapControl("◎", frame.text("map.all"),
                url(parameters.withBox(Optional.empty()), frame)));
        return Stream.concat(changes, all).toList();
    }

    private static Optional<MapControl> control(String sign, String name, MapView from, MapView to,
            EventParameters parameters, PageFrame frame) {
        return from.box().equals(to.box())
                ? Optional.empty()
                : Optional.of(new MapControl(sign, frame.text(name),
                        url(parameters.withBox(Optional.of(to.box())), frame)));
    }

    private static String url(EventParameters parameters, PageFrame frame) {
        return frame.links().events(EventDisplay.MAP, parameters);
    }
}
