package org.kroniek.web.portal.map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MapProjectionTest {

    /** Snyder, Map Projections, 1987, table 13: Miller's y for the unit sphere. */
    @ParameterizedTest
    @CsvSource({"0, 0", "30, 0.53998", "45, 0.84640", "60, 1.19683", "90, 2.30341"})
    void shouldAgreeWithThePublishedTable(double latitude, double radians) {
        assertThat(MapProjection.y(latitude)).isCloseTo(-10 * Math.toDegrees(radians), within(0.01));
        assertThat(MapProjection.y(-latitude)).isCloseTo(10 * Math.toDegrees(radians), within(0.01));
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
