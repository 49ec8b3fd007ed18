package org.kroniek.search.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {

    @Test
    void shouldDouble_withSomeChance_upToTheLongest() {
        Backoff backoff = new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2));
        for (int expected : new int[]{100, 200, 400, 800, 1_600, 2_000, 2_000}) {
            assertThat(backoff.next()).isBetween(Duration.ofMillis(expected / 2), Duration.ofMillis(expected));
        }
        backoff.reset();
        assertThat(backoff.next()).isLessThanOrEqualTo(Duration.ofMillis(100));
    }

    @Test
    void shouldNotOverflow_howeverLongItLasts() {
        Backoff backoff = new Backoff(Duration.ofSeconds(1), Duration.ofSeconds(30));
        for (int i = 0; i < 1_000; i++) {
            assertThat(backoff.next()).isBetween(Duration.ofMillis(500), Duration.ofSeconds(30));
        }
    }
}
