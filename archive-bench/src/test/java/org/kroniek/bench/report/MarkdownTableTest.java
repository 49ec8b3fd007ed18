package org.kroniek.bench.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.kroniek.bench.measure.Spread;

class MarkdownTableTest {

    @Test
    void linesUp() {
        assertThat(new MarkdownTable("search", "p50").row("word", "1.25").row("long words", "10.00").toString())
                .isEqualTo("""
                        | search     |   p50 |
                        |------------|------:|
                        | word       |  1.25 |
                        | long words | 10.00 |
                        """);
    }

    @Test
    void refusesARowOfAnotherLength() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new MarkdownTable("a", "b").row("only one"));
    }

    @Test
    void writesNumbersTheSameEverywhere() {
        assertThat(Numbers.decimals(0, 1234.5)).isEqualTo("1,235");
        assertThat(Numbers.spread(2, new Spread(0.615, 0.5, 0.7))).isEqualTo("0.62 (0.50–0.70)");
    }
}
