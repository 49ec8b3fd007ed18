package org.kroniek.web.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kroniek.core.geo.Coordinates;

class MapViewTest {

    private static final Coordinates ALMATY = new Coordinates(43.25, 76.95);
    private static final Coordinates MINSK = new Coordinates(53.9, 27.57);

    @Test
    void shouldPutASinglePlaceInTheMiddle_withLandAround() {
        MapView view = MapView.around(List.of(ALMATY), 1.5);

        assertThat(view.across(ALMATY)).isCloseTo(50, within(1e-9));
        assertThat(view.down(ALMATY)).isCloseTo(50, within(1e-9));
        assertThat(view.width()).isEqualTo(300);
    }

    @Test
    void shouldShowAllPlaces_inTheShapeOfTheDrawing() {
        Random random = new Random(20220105);
        for (int round = 0; round < 500; round++) {
            List<Coordinates> places = Stream
                    .generate(() -> new Coordinates(random.nextDouble(-54, 80), random.nextDouble(-180, 180)))
                    .limit(random.nextInt(1, 6)).toList();

            MapView view = MapView.around(places, 1.5);

            assertThat(places).allMatch(view::shows);
            assertThat(view.width() / view.height()).isCloseTo(1.5, within(1e-9));
            assertThat(view.width()).isBetween(MapView.NEAREST, MapProjection.WIDTH);
        }
    }

    @Test
    void shouldNotLeaveTheWorld() {
        MapView view = MapView.around(List.of(new Coordinates(65, -179)), 1.5);

        assertThat(view.left()).isEqualTo(MapProjection.LEFT);
        assertThat(view.shows(new Coordinates(65, -179))).isTrue();
    }

    @Test
    void shouldTakeTheFineOutlines_onlyWhereTheyTellSomething() {
        assertThat(MapView.around(List.of(ALMATY, MINSK), 1.5).outlines()).isEqualTo("world-detailed.svg");
        assertThat(MapView.world(1.5).outlines()).isEqualTo("world.svg");
    }

    /** What the browser does with the attributes: the place in the outlines must fall where the mark is put. */
    @Test
    void shouldPlaceTheOutlinesUnderTheMarks() {
        MapView view = MapView.around(List.of(ALMATY, MINSK), 1.5);
        MapView.Placement world = view.world();

        double inOutlines = (MapProjection.x(MINSK.longitude()) - MapProjection.LEFT) / MapProjection.WIDTH;
        assertThat(hundredths(world.x()) + inOutlines * hundredths(world.width())).isCloseTo(view.across(MINSK),
                within(0.02));
        double down = (MapProjection.y(MINSK.latitude()) - MapProjection.TOP) / MapProjection.HEIGHT;
        assertThat(hundredths(world.y()) + down * hundredths(world.height())).isCloseTo(view.down(MINSK),
                within(0.02));
    }

    private static double hundredths(String percent) {
        return Double.parseDouble(percent.substring(0, percent.length() - 1));
    }
}
