package org.kroniek.web.portal.map;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.search.query.BoundingBox;
import org.kroniek.search.query.EventMap;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.EventParameters;

/**
 * Events on a map, and the same events by place.
 *
 * @param groups the places that are shown, those with most events first
 * @param more how many places there are besides
 * @param cut how many events the map leaves out because there are too many
 * @param elsewhere how many of the events found have no place that could be drawn
 * @param list address of the list with all of them
 */
public record EventMapView(List<MapDrawing> drawings, List<MapControl> controls, List<PlaceGroup> groups, int more,
        long cut, long elsewhere, String list) {

    /** As the style sheet has them. */
    private static final double WIDE = 1.9;
    private static final double TALL = 1.15;
    /** Pixels on the narrowest page that shows each. */
    private static final int WIDE_PIXELS = 620;
    private static final int TALL_PIXELS = 330;
    private static final int MOST_GROUPS = 40;

    public EventMapView {
        drawings = List.copyOf(drawings);
        controls = List.copyOf(controls);
        groups = List.copyOf(groups);
    }

    /**
     * The part of the map to ask for: somewhat more than the reader asked, since the drawings have shapes of their own.
     *
     * @param asked by the reader
     */
    public static BoundingBox around(BoundingBox asked) {
        BoundingBox wide = MapView.of(asked, WIDE).box();
        BoundingBox tall = MapView.of(asked, TALL).box();
        return new BoundingBox(Math.min(wide.west(), tall.west()), Math.min(wide.south(), tall.south()),
                Math.max(wide.east(), tall.east()), Math.max(wide.north(), tall.north()));
    }

    /**
     * The map.
     *
     * @param map of all places, also those that the events are not narrowed to
     * @param total events found, with or without a place
     */
    public static EventMapView of(EventParameters parameters, EventMap map, long total, PageFrame frame) {
        List<EventPlace> places = EventPlace.of(map.events(), frame.language().tag());
        List<EventPlace> chosen = parameters.involved().places().isEmpty()
                ? places
                : places.stream().filter(place -> place.isOneOf(parameters.involved().places())).toList();
        List<EventPlace> listed = chosen.stream().filter(place -> shown(place, parameters)).toList();
        List<Coordinates> spots = chosen.stream().map(EventPlace::coordinates).toList();
        MapView wide = view(parameters, spots, WIDE);
        MapDrawer drawer = new MapDrawer(parameters, frame);
        boolean everything = parameters.involved().places().isEmpty() && parameters.within().isEmpty();
        return new EventMapView(
                List.of(drawer.draw("wide", wide, WIDE_PIXELS, places),
                        drawer.draw("tall", view(parameters, spots, TALL), TALL_PIXELS, places)),
                MapControls.of(wide, parameters, frame),
                listed.stream().limit(MOST_GROUPS).map(place -> PlaceGroup.of(place, parameters, frame)).toList(),
                Math.max(0, listed.size() - MOST_GROUPS), map.total() - map.events().size(),
                everything ? Math.max(0, total - map.total()) : 0,
                frame.links().events(EventDisplay.LIST, parameters));
    }

    private static MapView view(EventParameters parameters, List<Coordinates> spots, double aspect) {
        return parameters.within().map(box -> MapView.of(box, aspect))
                .orElseGet(() -> MapView.around(spots, aspect));
    }

    private static boolean shown(EventPlace place, EventParameters parameters) {
        return Stream.of(place.coordinates()).allMatch(spot -> parameters.within()
                .filter(box -> spot.latitude() < box.south() || spot.latitude() > box.north()
                        || (box.west() <= box.east()
                                ? spot.longitude() < box.west() || spot.longitude() > box.east()
                                : spot.longitude() < box.west() && spot.longitude() > box.east()))
                .isEmpty());
    }
}
