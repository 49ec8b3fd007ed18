package org.kroniek.web.portal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.web.portal.page.EventDisplay;
import org.kroniek.web.portal.page.PageFrame;
import org.kroniek.web.search.EventParameters;

/** Draws places as circles, each with a link that narrows to it or comes nearer. */
final class MapDrawer {

    /** A circle of at least this radius has room for a number. */
    private static final int ROOM_FOR_NUMBER = 10;
    /** What is not at least so much nearer does not part what lies together. */
    private static final double NEARER = 0.7;

    private final EventParameters parameters;
    private final PageFrame frame;

    MapDrawer(EventParameters parameters, PageFrame frame) {
        this.parameters = parameters;
        this.frame = frame;
    }

    /**
     * A drawing.
     *
     * @param width in pixels, on the narrowest page that shows it
     */
    MapDrawing draw(String shape, MapView view, double width, List<EventPlace> places) {
        List<Cluster> clusters = Cluster.of(places, view, width);
        MapLabels labels = new MapLabels(width, width * view.height() / view.width());
        clusters.forEach(cluster -> labels.reserve(cluster.across(), cluster.down(), cluster.radius()));
        List<MapMark> marks = new ArrayList<>();
        for (Cluster cluster : clusters) {
            String name = name(cluster);
            int radius = cluster.radius();
            marks.add(new MapMark(frame.text("map.mark", name, cluster.count()), url(cluster, view),
                    MapView.percent(cluster.across()), MapView.percent(cluster.down()), radius,
                    radius < ROOM_FOR_NUMBER ? "" : frame.text("format.number", cluster.count()), name,
                    labels.place(name, cluster.across(), cluster.down(), radius),
                    cluster.places().stream().anyMatch(place -> place.isOneOf(parameters.involved().places()))));
        }
        return new MapDrawing(shape, frame.assets().url(view.outlines()), view.world(), marks);
    }

    private String name(Cluster cluster) {
        String first = cluster.places().getFirst().name();
        int more = cluster.places().size() - 1;
        return more == 0 ? first : frame.text("map.andMore", first, more);
    }

    private String url(Cluster cluster, MapView view) {
        List<Coordinates> spots = cluster.places().stream().map(EventPlace::coordinates).toList();
        MapView nearer = MapView.around(spots, MapView.NEAREST, view.width() / view.height());
        if (cluster.places().size() > 1 && nearer.width() < NEARER * view.width()) {
            return address(parameters.withBox(Optional.of(nearer.box())));
        }
        List<AuthorityId> ids = cluster.places().stream().flatMap(place -> place.authority().stream()).toList();
        return ids.isEmpty()
                ? address(parameters.withBox(Optional.of(nearer.box())))
                : address(steady(view, narrowed(ids)));
    }

    /** Narrowed to these places; a place that is chosen already is let go. */
    private EventParameters narrowed(List<AuthorityId> ids) {
        return parameters.withInvolved(parameters.involved().with(AuthorityKind.PLACE,
                ids.equals(parameters.involved().places()) ? List.of() : ids));
    }

    /** The map stays where it is while the list below it changes. */
    private EventParameters steady(MapView view, EventParameters target) {
        return target.withBox(parameters.within().or(() -> Optional.of(view.box())));
    }

    private String address(EventParameters target) {
        return frame.links().events(EventDisplay.MAP, target);
    }
}
