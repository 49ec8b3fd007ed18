package org.kroniek.web.portal.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds room for names beside their marks, so that none covers a mark or another name. First come, first served. */
final class MapLabels {

    /** Pixels; the style sheet sets names at 13. */
    private static final double CHARACTER = 6.6;
    private static final double LINE = 15;
    private static final int GAP = 4;

    private final double width;
    private final double height;
    private final List<Area> taken = new ArrayList<>();

    /**
     * Room for names.
     *
     * @param width of the drawing, in pixels
     * @param height likewise
     */
    MapLabels(double width, double height) {
        this.width = width;
        this.height = height;
    }

    private record Area(double left, double top, double right, double bottom) {

        boolean overlaps(Area other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    /**
     * Keeps names off a mark.
     *
     * @param across where it is, in hundredths
     * @param down likewise
     * @param radius in pixels
     */
    void reserve(double across, double down, int radius) {
        double x = across * width / 100;
        double y = down * height / 100;
        taken.add(new Area(x - radius, y - radius, x + radius, y + radius));
    }

    /** Where the name of a mark can stand; its place is then taken. */
    Optional<MapLabel> place(String name, double across, double down, int radius) {
        for (MapLabel choice : choices(radius)) {
            Area area = area(name, across * width / 100 + choice.dx(), down * height / 100 + choice.dy(), choice);
            if (area.left() >= 0 && area.right() <= width && area.top() >= 0 && area.bottom() <= height
                    && taken.stream().noneMatch(area::overlaps)) {
                taken.add(area);
                return Optional.of(choice);
            }
        }
        return Optional.empty();
    }

    /** To the right, to the left, above, below: where a reader looks for a name. */
    private static List<MapLabel> choices(int radius) {
        return List.of(new MapLabel(radius + GAP, 4, "start"), new MapLabel(-radius - GAP, 4, "end"),
                new MapLabel(0, -radius - GAP, "middle"), new MapLabel(0, radius + GAP + 11, "middle"));
    }

    private static Area area(String name, double x, double y, MapLabel choice) {
        double length = CHARACTER * name.codePointCount(0, name.length());
        double left = switch (choice.anchor()) {
            case "start" -> x;
            case "end" -> x - length;
            default -> x - length / 2;
        };
        return new Area(left, y - LINE + 4, left + length, y + 4);
    }
}
