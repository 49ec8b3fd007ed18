package org.kroniek.web.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * How often each caller may do something: as a token bucket, so many times at once and then so many an hour. It is kept in the
 * memory of this portal, for the callers of late. Safe for use by many threads.
 */
public final class Allowance {

    /** More callers at once forget the one that was longest away, who then has a full bucket again. */
    private static final int CALLERS = 10_000;

    private final Duration each;
    private final Duration full;
    private final Clock clock;
    /** When the bucket of a caller would be full, of those that are not; the one longest away first. */
    private final Map<String, Instant> fullAt = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Instant> eldest) {
            return size() > CALLERS;
        }
    };

    /** @param anHour how many times an hour, and as many at once */
    public Allowance(int anHour, Clock clock) {
        this.each = Duration.ofHours(1).dividedBy(anHour);
        this.full = each.multipliedBy(anHour);
        this.clock = clock;
    }

    /**
     * Uses it once.
     *
     * @return how long the caller has to wait; empty when there is nothing to wait for
     */
    public synchronized Optional<Duration> use(String caller) {
        Instant now = clock.instant();
        Instant known = fullAt.getOrDefault(caller, now);
        Instant then = (known.isBefore(now) ? now : known).plus(each);
        Duration tooFar = Duration.between(now.plus(full), then);
        if (tooFar.isPositive()) {
            return Optional.of(tooFar);
        }
        fullAt.put(caller, then);
        return Optional.empty();
    }

    /** Takes back one use, as if it had not been. */
    public synchronized void giveBack(String caller) {
        fullAt.computeIfPresent(caller, (_, then) -> then.minus(each));
    }
}
