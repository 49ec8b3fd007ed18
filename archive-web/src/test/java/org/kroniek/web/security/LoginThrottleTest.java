package org.kroniek.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kroniek.core.access.SessionToken;

class LoginThrottleTest {

    private static final SessionToken DEVICE = SessionToken.random();

    private final LoginThrottle throttle = new LoginThrottle(
            Clock.fixed(Instant.parse("2026-11-23T12:00:00Z"), ZoneOffset.UTC));

    private static LoginAttempt from(String address, String account) {
        return new LoginAttempt(account, "guess", address, Optional.of(DEVICE));
    }

    private boolean mayTry(String address, String account) {
        return throttle.begin(from(address, account), false).isEmpty();
    }

    private void exhaust(String address, String account) {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(mayTry(address, account)).isTrue();
        }
        assertThat(mayTry(address, account)).isFalse();
    }

    @Test
    void shouldStopWhoGuessesAtOneAccount_andNobodyElse() {
        exhaust("192.0.2.1", "aliya");

        assertThat(mayTry("192.0.2.2", "aliya")).isTrue();
        assertThat(mayTry("192.0.2.1", "bolat")).isTrue();
        assertThat(throttle.begin(from("192.0.2.1", "aliya"), true)).isEmpty();
    }

    @Test
    void shouldStopWhoGuessesAtManyAccounts() {
        for (int account = 0; account < 60; account++) {
            assertThat(mayTry("192.0.2.1", "account" + account)).isTrue();
        }

        assertThat(mayTry("192.0.2.1", "another")).isFalse();
    }

    @Test
    void shouldTakeANetworkForOne_inIpv6() {
        exhaust("2001:db8:1:2::1", "aliya");

        assertThat(mayTry("2001:db8:1:2:ffff::2", "aliya")).isFalse();
        assertThat(mayTry("2001:db8:1:3::1", "aliya")).isTrue();
    }

    @Test
    void shouldNotCountWhatWasRight() {
        for (int login = 0; login < 30; login++) {
            assertThat(mayTry("192.0.2.1", "aliya")).isTrue();
            throttle.forgive(from("192.0.2.1", "aliya"), false);
        }
    }

    @Test
    void shouldBoundGuessingInAKnownBrowserToo() {
        for (int attempt = 0; attempt < 10; attempt++) {
            assertThat(throttle.begin(from("192.0.2.1", "aliya"), true)).isEmpty();
        }

        assertThat(throttle.begin(from("192.0.2.1", "aliya"), true)).isPresent();
    }
}
