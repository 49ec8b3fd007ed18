package org.kroniek.web.portal.map;

import java.util.ArrayList;
import java.util.List;
import org.kroniek.search.query.EventHit;

/**
 * Places that lie so near each other on a drawing that they have one circle. It stands where most happened.
 *
 * @param places that with most events first
 * @param across in hundredths of the width
 * @param down in hundredths of the height
 */
record Cluster(List<EventPlace> places, double across, double down) {

    /** Pixels for a single event, and for the square root of each more: the area tells the number. */
    private static final double SMALLEST = 4.5;
    private static final double GROWTH = 2.5;
    private static final int LARGEST = 28;

    Cluster {
        places = List.copyOf(places);
    }

    /**
     * Clusters of the places that a drawing shows.
     *
     * @param places those with most events first
     * @param width of the drawing in pixels
     */
    static List<Cluster> of(List<EventPlace> places, MapView view, double width) {
        double height = width * view.height() / view.width();
        List<List<EventPlace>> groups = new ArrayList<>();
        for (EventPlace place : places) {
            if (view.shows(place.coordinates())) {
                groups.stream().filter(group -> touches(group, place, view, width, height)).findFirst()
                        .ifPresentOrElse(group -> group.add(place),
                                () -> groups.add(new ArrayList<>(List.of(place))));
            }
        }
        return groups.stream().map(group -> new Cluster(group, view.across(group.getFirst().coordinates()),
                view.down(group.getFirst().coordinates()))).toList();
    }

    private static boolean touches(List<EventPlace> group, EventPlace place, MapView view, double width,
            double height) {
        EventPlace middle = group.getFirst();
        double x = (view.across(middle.coordinates()) - view.across(place.coordinates())) * width / 100;
        double y = (view.down(middle.coordinates()) - view.down(place.coordinates())) * height / 100;
        return Math.hypot(x, y) < radius(count(group)) + radius(place.events().size());
    }

    private static int count(List<EventPlace> places) {
        return (int) places.stream().flatMap(place -> place.events().stream()).map(EventHit::id).distinct().count();
    }

    /** Different events: one that happened at two of the places counts once. */
    int count() {
        return count(places);
    }

    int radius() {
        return radius(count());
    }

    private static int radius(int events) {
        return (int) Math.min(LARGEST, Math.round(SMALLEST + GROWTH * Math.sqrt(events)));
    }
}
