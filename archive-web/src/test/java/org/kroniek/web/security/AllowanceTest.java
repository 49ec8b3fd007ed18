package org.kroniek.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private Instant now = Instant.parse("2026-11-23T02:00:00Z");

    private final Allowance allowance = new Allowance(20, new Clock() {

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            return now;
        }
    });

    private void useUp(String caller) {
        for (int times = 0; times < 20; times++) {
            assertThat(allowance.use(caller)).isEmpty();
        }
    }

    @Test
    void shouldAllowSoManyAtOnce_andThenOneAfterAnother() {
        useUp("a");
        assertThat(allowance.use("a")).hasValue(Duration.ofMinutes(3));
        now = now.plus(Duration.ofMinutes(2));
        assertThat(allowance.use("a")).hasValue(Duration.ofMinutes(1));
        now = now.plus(Duration.ofMinutes(1));
        assertThat(allowance.use("a")).isEmpty();
        assertThat(allowance.use("a")).isPresent();
    }

    @Test
    void shouldCountEachCallerApart() {
        useUp("a");
        useUp("b");
        assertThat(allowance.use("a")).isPresent();
    }

    @Test
    void shouldBeFullAgainAfterAnHour() {
        useUp("a");
        now = now.plus(Duration.ofHours(5));
        useUp("a");
        assertThat(allowance.use("a")).isPresent();
    }
}
