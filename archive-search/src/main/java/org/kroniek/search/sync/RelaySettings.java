package org.kroniek.search.sync;

import java.time.Duration;

/**
 * How the relay works.
 *
 * @param batchChanges most changes of one bulk request
 * @param batchBytes size at which a bulk request is sent although more could follow; one article may exceed it
 * @param documentBytes largest article that is sent at all; must be below Elasticsearch's {@code http.max_content_length}
 * @param inFlight bulk requests on their way at once: while Elasticsearch works on one, the next is being made
 * @param lease how long the right to work lasts without being renewed; another portal takes over after that
 * @param idle how often the change log is looked at when nobody wakes the relay
 * @param inspection how often the indices are looked at, for one that was lost or has a new schema
 * @param firstPause pause after the first failure; doubled with every further one
 * @param longestPause longest pause between two tries
 */
public record RelaySettings(int batchChanges, int batchBytes, int documentBytes, int inFlight, Duration lease,
        Duration idle, Duration inspection, Duration firstPause, Duration longestPause) {

    /** Elastic's advice is 5 to 15 MB a request; below, the cost of a request shows, above, only memory grows. */
    public static final int BATCH_BYTES = 6_000_000;
    /** Half of Elasticsearch's default of 100 MB, beyond which it hangs up in the middle of a request. */
    public static final int DOCUMENT_BYTES = 50_000_000;
    /** About {@link #BATCH_BYTES} of usual articles, and a change log page that is read in milliseconds. */
    public static final int BATCH_CHANGES = 1_000;
    /** One being answered, one being sent. */
    public static final int IN_FLIGHT = 2;
    /** Longer than a usual bulk request by far, short enough that a killed portal is replaced in half a minute. */
    public static final Duration LEASE = Duration.ofSeconds(30);
    /** What a portal that did not write itself notices of others' imports. */
    public static final Duration IDLE = Duration.ofMillis(200);
    public static final Duration INSPECTION = Duration.ofSeconds(30);
    public static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    public static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

    public RelaySettings {
        if (batchChanges < 1 || batchBytes < 1 || documentBytes < 1 || inFlight < 1) {
            throw new IllegalArgumentException("A relay needs room for at least one change and one request");
        }
    }

    /** The defaults above. */
    public static RelaySettings defaults() {
        return new RelaySettings(BATCH_CHANGES, BATCH_BYTES, DOCUMENT_BYTES, IN_FLIGHT, LEASE, IDLE, INSPECTION,
                FIRST_PAUSE, LONGEST_PAUSE);
    }
}
