package org.kroniek.search.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.change.ConsumerLedger;
import org.kroniek.core.change.ParkedChange;

/** The right of one relay to work for one consumer, renewed in good time. */
final class Lease {

    private final ConsumerLedger ledger;
    private final String consumer;
    private final String holder;
    private final Duration duration;
    private final Clock clock;
    private Optional<Instant> taken = Optional.empty();

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
        if (taken.filter(since -> now.isBefore(since.plus(duration.dividedBy(3)))).isPresent()) {
            return true;
        }
        boolean granted = ledger.lease(consumer, holder, duration);
        taken = granted ? Optional.of(now) : Optional.empty();
        return granted;
    }

    /** How far the consumer has come. */
    long position() {
        return ledger.position(consumer);
    }

    /** Writes down how far the consumer has come; false when another has taken over. */
    boolean acknowledge(long position, List<ParkedChange> parked) {
        boolean stillOurs = ledger.acknowledge(consumer, holder, position, parked);
        taken = stillOurs ? taken : Optional.empty();
        return stillOurs;
    }

    void release() {
        taken = Optional.empty();
        ledger.release(consumer, holder);
    }
}
