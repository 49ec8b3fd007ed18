package org.kroniek.search.client;

import co.elastic.clients.elasticsearch._types.HealthStatus;
import java.util.List;

/** Whether searches can be answered now, for the readiness check. */
public final class ElasticHealth {

    private final ElasticConnection connection;
    private final List<String> indices;

    /** @param indices aliases or names of the indices that searches go to */
    public ElasticHealth(ElasticConnection connection, List<String> indices) {
        this.connection = connection;
        this.indices = List.copyOf(indices);
    }

    /** What the check found. */
    public sealed interface Finding {

        /** Every part of every index can be searched. */
        record Ready() implements Finding {}

        /**
         * Searches fail at the moment.
         *
         * @param reason one line for the operator
         */
        record NotReady(String reason) implements Finding {}
    }

    /** Asks Elasticsearch; takes at most as long as a search may take. */
    public Finding check() {
        try {
            HealthStatus status = ElasticFailures
                    .translated(
                            () -> connection.client().cluster()
                                    .health(h -> h.index(indices).timeout(t -> t.time("1s"))))
                    .status();
            return status == HealthStatus.Red
                    ? new Finding.NotReady("Part of one of these is missing: " + indices)
                    : new Finding.Ready();
        } catch (SearchUnavailableException | IllegalStateException e) {
            return new Finding.NotReady(String.valueOf(e.getMessage()));
        }
    }
}
