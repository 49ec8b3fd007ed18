package org.kroniek.core.id;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.UUIDClock;
import com.fasterxml.uuid.impl.TimeBasedEpochGenerator;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/**
 * Hands out new identities: UUID version 7 (RFC 9562), so that rows written together lie together in their index.
 * Safe for use by many threads.
 */
public final class Identities {

    private final TimeBasedEpochGenerator generator;

    /** @param clock the source of the time part */
    public Identities(Clock clock) {
        this.generator = Generators.timeBasedEpochGenerator(new SecureRandom(), new ClockOfIdentities(clock));
    }

    public UUID next() {
        return generator.generate();
    }

    private static final class ClockOfIdentities extends UUIDClock {

        private final Clock clock;

        ClockOfIdentities(Clock clock) {
            this.clock = clock;
        }

        @Override
        public long currentTimeMillis() {
            return clock.millis();
        }
    }
}
