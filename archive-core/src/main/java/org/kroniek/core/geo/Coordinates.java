package org.kroniek.core.geo;

/**
 * A point on the earth in WGS 84.
 *
 * @param latitude degrees, -90 (south) to 90
 * @param longitude degrees, -180 (west) to 180
 */
public record Coordinates(double latitude, double longitude) {

    private static final double POLE = 90;
    private static final double DATE_LINE = 180;

    /** @throws IllegalArgumentException for a point that is not on the earth */
    public Coordinates {
        if (!(Math.abs(latitude) <= POLE && Math.abs(longitude) <= DATE_LINE)) {
            throw new IllegalArgumentException("Not on the earth: latitude " + latitude + ", longitude " + longitude);
        }
    }
}
