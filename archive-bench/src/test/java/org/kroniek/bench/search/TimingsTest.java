package org.kroniek.bench.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.kroniek.bench.measure.Samples;

class TimingsTest {

    private final Timings timings = new Timings();

    @Test
    void ratioIsOursByRaw() {
        timings.add(Side.RAW, 2_000_000);
        timings.add(Side.OURS, 2_500_000);

        assertThat(timings.millis(Side.RAW, 50)).isEqualTo(2);
        assertThat(timings.ratio(50)).isEqualTo(1.25);
    }

    @Test
    void rateOfOneConnectionIsThatOfItsAnswers() {
        timings.add(Side.OURS, 4_000_000);
        timings.add(Side.OURS, 6_000_000);

        assertThat(timings.rate(Side.OURS).perSecond()).isEqualTo(200);
    }

    @Test
    void rateOfSeveralConnectionsIsThatOfTheirTimeTogether() {
        Samples four = new Samples();
        for (int i = 0; i < 4; i++) {
            four.add(10_000_000);
        }
        timings.add(Side.RAW, four, Duration.ofMillis(20));

        assertThat(timings.rate(Side.RAW).perSecond()).isCloseTo(200, within(1e-9));
        assertThat(timings.millis(Side.RAW, 50)).isEqualTo(10);
    }

    @Test
    void addsUp() {
        Timings others = new Timings();
        others.add(Side.RAW, 1_000_000);
        timings.add(Side.RAW, 3_000_000);
        timings.addAll(others);

        assertThat(timings.millis(Side.RAW, 100)).isEqualTo(3);
        assertThat(timings.rate(Side.RAW).perSecond()).isEqualTo(500);
    }
}
