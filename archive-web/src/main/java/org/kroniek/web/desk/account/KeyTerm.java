package org.kroniek.web.desk.account;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How long an API key is to be good for. */
enum KeyTerm {
    QUARTER(Optional.of(Duration.ofDays(91))), YEAR(Optional.of(Duration.ofDays(366))), ALWAYS(Optional.empty());

    private final Optional<Duration> term;

    KeyTerm(Optional<Duration> term) {
        this.term = term;
    }

    Optional<Instant> from(Instant now) {
        return term.map(now::plus);
    }
}
