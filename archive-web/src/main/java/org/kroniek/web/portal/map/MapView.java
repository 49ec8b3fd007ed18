package org.kroniek.web.portal.map;

import java.util.List;
import java.util.Locale;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.search.query.BoundingBox;

/**
 * The part of the world that a drawing shows, in units of {@link MapProjection}. It never crosses the date line: what lies
 * on both sides of it is shown on a map of the whole world.
 */
public record MapView(double left, double top, double width, double height) {

    /** Nearer than this (4° of longitude) the outlines have nothing to tell. */
    static final double NEAREST = 40;
    /** From here on (80°) the coarse outlines do, and they weigh a fifth. */
    private static final double FAR = 800;
    /** Around a single place: about as far as a large country reaches. */
    private static final double AROUND_ONE = 300;
    /** Degrees beyond which there is nothing on the outlines. */
    private static final double NORTHERNMOST = 84;
    private static final double SOUTHERNMOST = -57;
    /** Room around the outermost places for their circles and names. */
    private static final double MARGIN = 0.16;

    /**
     * The whole world.
     *
     * @param aspect width of the drawing by its height
     */
    public static MapView world(double aspect) {
        return new MapView(MapProjection.LEFT, MapProjection.TOP, MapProjection.WIDTH, MapProjection.HEIGHT)
                .widenedTo(aspect);
    }

    /** As near as shows all of these, and some land around. */
    public static MapView around(List<Coordinates> places, double aspect) {
        return around(places, AROUND_ONE, aspect);
    }

    /**
     * As near as shows all of these.
     *
     * @param least units that it is wide at least
     */
    static MapView around(List<Coordinates> places, double least, double aspect) {
        if (places.isEmpty()) {
            return world(aspect);
        }
        double west = places.stream().mapToDouble(place -> MapProjection.x(place.longitude())).min().orElseThrow();
        double east = places.stream().mapToDouble(place -> MapProjection.x(place.longitude())).max().orElseThrow();
        double north = places.stream().mapToDouble(place -> MapProjection.y(place.latitude())).min().orElseThrow();
        double south = places.stream().mapToDouble(place -> MapProjection.y(place.latitude())).max().orElseThrow();
        double width = Math.max((east - west) * (1 + 2 * MARGIN), least);
        double height = Math.max((south - north) * (1 + 2 * MARGIN), least / aspect);
        return centred((west + east) / 2, (north + south) / 2, width, height).widenedTo(aspect);
    }

    /** The part that a box is; one that crosses the date line is shown on a map of the whole world. */
    static MapView of(BoundingBox box, double aspect) {
        if (box.west() > box.east()) {
            return world(aspect);
        }
        double top = MapProjection.y(Math.min(box.north(), NORTHERNMOST));
        double bottom = MapProjection.y(Math.max(box.south(), SOUTHERNMOST));
        double width = Math.max(MapProjection.x(box.east()) - MapProjection.x(box.west()), NEAREST);
        return centred(MapProjection.x((box.west() + box.east()) / 2), (top + bottom) / 2, width,
                Math.max(bottom - top, NEAREST / aspect)).widenedTo(aspect);
    }

    private static MapView centred(double x, double y, double width, double height) {
        return new MapView(x - width / 2, y - height / 2, width, height);
    }

    /** The same middle with so much more to see that it has this shape; no wider than the world, and inside it. */
    MapView widenedTo(double aspect) {
        double wider = Math.min(Math.max(width, height * aspect), MapProjection.WIDTH);
        return centred(left + width / 2, top + height / 2, wider, wider / aspect).inside();
    }

    /** The same middle, so many times as near. */
    MapView nearer(double times) {
        double narrower = Math.clamp(width / times, NEAREST, MapProjection.WIDTH);
        return centred(left + width / 2, top + height / 2, narrower, narrower * height / width).inside();
    }

    /** Another part of the same size: so many widths to the east and heights to the south. */
    MapView moved(double widths, double heights) {
        return new MapView(left + widths * width, top + heights * height, width, height).inside();
    }

    /** What it shows, in degrees, to the hundredth. */
    BoundingBox box() {
        return new BoundingBox(degrees(MapProjection.longitude(left), 180),
                degrees(MapProjection.latitude(top + height), 90),
                degrees(MapProjection.longitude(left + width), 180), degrees(MapProjection.latitude(top), 90));
    }

    private static double degrees(double exact, double most) {
        return Math.clamp(Math.round(exact * 100) / 100.0, -most, most);
    }

    private MapView inside() {
        return new MapView(clamped(left, width, MapProjection.LEFT, MapProjection.WIDTH),
                clamped(top, height, MapProjection.TOP, MapProjection.HEIGHT), width, height);
    }

    private static double clamped(double start, double length, double least, double room) {
        return length >= room
                ? least - (length - room) / 2
                : Math.clamp(start, least, least + room - length);
    }

    /** Where a place is drawn, from the left edge, in hundredths of the width. */
    double across(Coordinates place) {
        return 100 * (MapProjection.x(place.longitude()) - left) / width;
    }

    /** Where a place is drawn, from the upper edge, in hundredths of the height. */
    double down(Coordinates place) {
        return 100 * (MapProjection.y(place.latitude()) - top) / height;
    }

    /** Whether a place is on the drawing. */
    boolean shows(Coordinates place) {
        double across = across(place);
        double down = down(place);
        return across >= 0 && across <= 100 && down >= 0 && down <= 100;
    }

    /** The file with the outlines that suit this distance. */
    String outlines() {
        return width > FAR ? "world.svg" : "world-detailed.svg";
    }

    /** Where the whole of the outlines is to be put so that this part of them shows. */
    Placement world() {
        return new Placement(percent(100 * (MapProjection.LEFT - left) / width),
                percent(100 * (MapProjection.TOP - top) / height), percent(100 * MapProjection.WIDTH / width),
                percent(100 * MapProjection.HEIGHT / height));
    }

    /** Attributes of an image. */
    public record Placement(String x, String y, String width, String height) {}

    static String percent(double hundredths) {
        return String.format(Locale.ROOT, "%.2f%%", hundredths);
    }
}
