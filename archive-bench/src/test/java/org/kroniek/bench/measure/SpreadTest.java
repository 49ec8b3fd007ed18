package org.kroniek.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;

class SpreadTest {

    @Test
    void hasTheMiddleOne_ofAnOddNumber() {
        assertThat(Spread.of(List.of(0.9, 0.5, 0.7))).isEqualTo(new Spread(0.7, 0.5, 0.9));
    }

    @Test
    void hasTheMeanOfTheMiddleTwo_ofAnEvenNumber() {
        assertThat(Spread.of(List.of(4.0, 1.0, 3.0, 2.0))).isEqualTo(new Spread(2.5, 1, 4));
    }

    @Test
    void refusesNothing() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> Spread.of(List.of()));
    }
}
