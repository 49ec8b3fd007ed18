package org.kroniek.search.query;

import org.kroniek.core.geo.Coordinates;

/**
 * A part of the map, in degrees of WGS 84, borders included.
 *
 * @param west least longitude; greater than {@code east} where the box crosses the date line
 * @param south least latitude
 * @param east greatest longitude
 * @param north greatest latitude
 */
public record BoundingBox(double west, double south, double east, double north) {

    /** @throws IllegalArgumentException when a corner is not on the earth, or the north is south of the south */
    public BoundingBox {
        Coordinates southWest = new Coordinates(south, west);
        Coordinates northEast = new Coordinates(north, east);
        if (southWest.latitude() > northEast.latitude()) {
            throw new IllegalArgumentException(
                    "The box ends in the south of where it begins: " + south + " > " + north);
        }
    }
}
