package org.kroniek.search.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kroniek.core.change.ConsumerLedger;

/** The right of one relay to work for one consumer, renewed in good time. */
final class Lease {

    private final ConsumerLedger ledger;
    private final String consumer;
    private final String holder;
    private final Duration duration;
    private final Clock clock;
    private Instant taken = Instant.MIN;

    Lease(ConsumerLedger ledger, String consumer, String holder, Duration duration, Clock clock) {
        this.ledger = ledger;
        this.consumer = consumer;
        this.holder = holder;
        this.duration = duration;
        this.clock = clock;
    }

    /** Whether we may work; asks the ledger once a third of the time has passed. */
    boolean holds() {
        Instant now = clock.instant();
        if (taken != Instant.MIN && now.isBefore(taken.plus(duration.dividedBy(3)))) {
            return true;
        }
        boolean granted = ledger.lease(consumer, holder, duration);
        taken = granted ? now : Instant.MIN;
        return granted;
    }

    /** What the ledger says when another has taken over. */
    void lost() {
        taken = Instant.MIN;
    }

    void release() {
        taken = Instant.MIN;
        ledger.release(consumer, holder);
    }
}
