package org.kroniek.web.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MapProjectionTest {

    /** The projection in its other form, with an inverse hyperbolic sine. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 12.5, 30, 43.25, 60, 83.6, 89.9})
    void shouldAgreeWithTheOtherFormOfTheFormula(double latitude) {
        double tangent = Math.tan(0.8 * Math.toRadians(latitude));
        double degrees = Math.toDegrees(1.25 * Math.log(tangent + Math.sqrt(tangent * tangent + 1)));

        assertThat(MapProjection.y(latitude)).isCloseTo(-10 * degrees, within(1e-6));
        assertThat(MapProjection.y(-latitude)).isCloseTo(10 * degrees, within(1e-6));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-56, -12.5, 0, 43.25, 71, 83})
    void shouldFindTheWayBack(double latitude) {
        assertThat(MapProjection.latitude(MapProjection.y(latitude))).isCloseTo(latitude, within(1e-9));
        assertThat(MapProjection.longitude(MapProjection.x(latitude))).isCloseTo(latitude, within(1e-9));
    }

    @ParameterizedTest
    @ValueSource(strings = {"world.svg", "world-detailed.svg"})
    void shouldHaveTheNumbersOfTheOutlines(String name) throws IOException {
        String file = Files.readString(Path.of("src/main/resources/org/kroniek/web/portal/assets", name));

        assertThat(file).contains("viewBox=\"%.0f %.0f %.0f %.0f\"".formatted(MapProjection.LEFT, MapProjection.TOP,
                MapProjection.WIDTH, MapProjection.HEIGHT));
    }

    @Test
    void shouldShowTheNorthernmostLand() {
        assertThat(MapProjection.y(83)).isGreaterThan(MapProjection.TOP);
    }
}
