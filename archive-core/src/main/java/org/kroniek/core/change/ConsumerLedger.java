package org.kroniek.core.change;

import java.time.Duration;
import java.util.List;

/**
 * How far each consumer of the change log has come, who works for it at the moment, and what it could not deal with.
 * Consumers are known by a name of their own choosing.
 */
public interface ConsumerLedger {

    /**
     * Takes or renews the right to work for a consumer. Only one holder has it at a time; it lapses by itself.
     *
     * @return whether {@code holder} may work until {@code duration} from now
     */
    boolean lease(String consumer, String holder, Duration duration);

    /** Gives the right back, so that another can take it at once. */
    void release(String consumer, String holder);

    /** The position up to which the consumer has dealt with everything; 0 for one that has just begun. */
    long position(String consumer);

    /**
     * Moves a consumer forward, together with what had to be left aside on the way.
     *
     * @return false when the holder no longer has the lease; nothing is written then
     */
    boolean acknowledge(String consumer, String holder, long position, List<ParkedChange> parked);

    /** What the consumer has left aside, oldest first. */
    List<ParkedChange> parked(String consumer, int limit);
}
