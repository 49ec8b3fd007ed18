package org.kroniek.search.client;

import co.elastic.clients.elasticsearch._types.HealthStatus;

/** Whether searches can be answered now, for the readiness check. */
public final class ElasticHealth {

    private final ElasticConnection connection;
    private final String index;

    /** @param index alias or name of the index that searches go to */
    public ElasticHealth(ElasticConnection connection, String index) {
        this.connection = connection;
        this.index = index;
    }

    /** What the check found. */
    public sealed interface Finding {

        /** Every part of the index can be searched. */
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
                            () -> connection.client().cluster().health(h -> h.index(index).timeout(t -> t.time("1s"))))
                    .status();
            return status == HealthStatus.Red
                    ? new Finding.NotReady("Part of the index " + index + " is missing")
                    : new Finding.Ready();
        } catch (SearchUnavailableException | IllegalStateException e) {
            return new Finding.NotReady(String.valueOf(e.getMessage()));
        }
    }
}
