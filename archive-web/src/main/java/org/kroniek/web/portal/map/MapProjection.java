package org.kroniek.web.portal.map;

/**
 * The Miller cylindrical projection in which the outlines are drawn: ten units a degree at the equator, x to the east and y
 * to the south. The outlines leave out what is south of 56° S.
 */
final class MapProjection {

    /** What the outlines cover, in units; their files have the same numbers. */
    static final double LEFT = -1800;
    static final double TOP = -1150;
    static final double WIDTH = 3600;
    static final double HEIGHT = 1840;

    static final double UNITS_PER_DEGREE = 10;
    /** Miller's constants: latitudes are taken at four fifths and the result stretched by as much. */
    private static final double SHRINK = 0.8;

    private MapProjection() {}

    static double x(double longitude) {
        return UNITS_PER_DEGREE * longitude;
    }

    static double y(double latitude) {
        double angle = Math.PI / 4 + SHRINK * Math.toRadians(latitude) / 2;
        return -UNITS_PER_DEGREE * Math.toDegrees(Math.log(Math.tan(angle)) / SHRINK);
    }

    static double longitude(double x) {
        return x / UNITS_PER_DEGREE;
    }

    static double latitude(double y) {
        double angle = Math.atan(Math.exp(-SHRINK * Math.toRadians(y / UNITS_PER_DEGREE)));
        return Math.toDegrees((angle - Math.PI / 4) * 2 / SHRINK);
    }
}
