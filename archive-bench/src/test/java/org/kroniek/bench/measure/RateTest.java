package org.kroniek.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class RateTest {

    @Test
    void countsPerSecond() {
        assertThat(new Rate(5_000, Duration.ofMillis(2_500)).perSecond()).isEqualTo(2_000);
    }

    @Test
    void isBelowOne_whenSlowerThanTheOther() {
        Rate ours = new Rate(1_000, Duration.ofSeconds(5));
        Rate raw = new Rate(1_000, Duration.ofSeconds(3));

        assertThat(ours.relativeTo(raw)).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void comparesRates_whenOneSideDidLess() {
        Rate ours = new Rate(500, Duration.ofSeconds(1));
        Rate raw = new Rate(1_000, Duration.ofSeconds(1));

        assertThat(ours.relativeTo(raw)).isEqualTo(0.5);
    }

    @Test
    void refusesWhatTookNoTime() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Rate(1, Duration.ZERO));
    }
}
