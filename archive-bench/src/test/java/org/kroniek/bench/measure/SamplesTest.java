package org.kroniek.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SamplesTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "50, 50", "50.5, 51", "99, 99", "99.5, 100", "100, 100"})
    void isTheValueOfTheNearestRank_ofAHundred(double percent, long expected) {
        assertThat(samples(LongStream.rangeClosed(1, 100).map(value -> 101 - value).toArray()).percentile(percent))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"20, 15", "30, 20", "40, 20", "50, 35", "99, 50", "100, 50"})
    void isTheValueOfTheNearestRank_ofFive(double percent, long expected) {
        assertThat(samples(40, 15, 50, 35, 20).percentile(percent)).isEqualTo(expected);
    }

    @Test
    void isNotPushedToTheNextRank_byTheDivision() {
        assertThat(samples(LongStream.rangeClosed(1, 1000).toArray()).percentile(99.9)).isEqualTo(999);
        assertThat(samples(LongStream.rangeClosed(1, 10).toArray()).percentile(70)).isEqualTo(7);
    }

    @Test
    void takesTheLowerOfTwo_asMedian() {
        assertThat(samples(7, 3).median()).isEqualTo(3);
    }

    @Test
    void isTheOnlyValue_whenThereIsOne() {
        assertThat(samples(42).percentile(1)).isEqualTo(42);
        assertThat(samples(42).percentile(99)).isEqualTo(42);
    }

    @Test
    void keepsEveryValue_ofItsOwnAndOfOthers() {
        Samples all = samples(LongStream.range(0, 1_000).toArray());
        all.addAll(samples(5_000));

        assertThat(all.size()).isEqualTo(1_001);
        assertThat(all.percentile(100)).isEqualTo(5_000);
    }

    @Test
    void refusesWhatIsNoPercentile() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> samples(1).percentile(0));
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> samples(1).percentile(100.1));
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> new Samples().median());
    }

    private static Samples samples(long... values) {
        Samples samples = new Samples();
        LongStream.of(values).forEach(samples::add);
        return samples;
    }
}
