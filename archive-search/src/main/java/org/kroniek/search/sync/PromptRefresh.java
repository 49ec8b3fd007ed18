package org.kroniek.search.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.client.SearchUnavailableException;

/**
 * Makes the documents of one index findable as soon as its feed has come to the end of the log, rather than when
 * Elasticsearch's own {@code refresh_interval} of a second is over. During a long import the interval suffices; at its
 * end nobody waits.
 */
final class PromptRefresh {

    /** Each refresh leaves a small segment to be merged, so single changes in quick succession share one. */
    private static final Duration LEAST_PAUSE = Duration.ofMillis(500);

    private final ElasticConnection connection;
    private final String index;
    private final Clock clock;
    private boolean pending;
    private Instant due = Instant.MIN;

    PromptRefresh(ElasticConnection connection, String index, Clock clock) {
        this.connection = connection;
        this.index = index;
        this.clock = clock;
    }

    /** Says that documents were written which searches do not see yet. */
    void request() {
        pending = true;
    }

    /**
     * Does what was requested, unless it was last done a moment ago: then a later call does it.
     *
     * @throws SearchUnavailableException when Elasticsearch cannot do it now
     */
    void perform() {
        Instant now = clock.instant();
        if (pending && !now.isBefore(due)) {
            ElasticFailures.translated(() -> connection.client().indices().refresh(r -> r.index(index)));
            pending = false;
            due = now.plus(LEAST_PAUSE);
        }
    }
}
