package org.kroniek.search.sync;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.client.SearchUnavailableException;

/**
 * Makes documents findable as soon as the relay has come to the end of the log, rather than when Elasticsearch's own
 * {@code refresh_interval} of a second is over. During a long import the interval suffices; at its end nobody waits.
 */
final class PromptRefresh {

    /** Each refresh leaves a small segment to be merged, so single changes in quick succession share one. */
    private static final Duration LEAST_PAUSE = Duration.ofMillis(500);

    private final ElasticConnection connection;
    private final Clock clock;
    private String index = "";
    private long findable;
    private Instant due = Instant.MIN;

    PromptRefresh(ElasticConnection connection, Clock clock) {
        this.connection = connection;
        this.clock = clock;
    }

    /**
     * Refreshes an index unless nothing new is in it, or it has just been done: then the next call does it.
     *
     * @param written position up to which documents were written to the index
     * @throws SearchUnavailableException when Elasticsearch cannot do it now
     */
    void refresh(String name, long written) {
        Instant now = clock.instant();
        boolean news = written > 0 && !(name.equals(index) && written == findable);
        if (news && !now.isBefore(due)) {
            ElasticFailures.translated(() -> connection.client().indices().refresh(r -> r.index(name)));
            index = name;
            findable = written;
            due = now.plus(LEAST_PAUSE);
        }
    }
}
