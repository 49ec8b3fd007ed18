package org.kroniek.local;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.local.process.Endings;
import org.kroniek.local.process.PidFile;

/** The services that a killed launcher left running, ended in the order in which it would have stopped them. */
final class Leftovers {

    private static final Duration GRACE = Duration.ofSeconds(20);

    private final ArchiveLayout layout;
    private final List<String> ended = new ArrayList<>();

    Leftovers(ArchiveLayout layout) {
        this.layout = layout;
    }

    /** Ends portal and Elasticsearch; PostgreSQL looks after its own leftover when it starts. */
    void end() {
        end("the portal", layout.pidFile("portal"));
        end("Elasticsearch", layout.pidFile("elasticsearch"));
    }

    void endedPostgres(Optional<Long> pid) {
        pid.ifPresent(number -> ended.add("PostgreSQL (process " + number + ")"));
    }

    /** One line for the person at the terminal, if there was anything. */
    Optional<String> report() {
        return ended.isEmpty()
                ? Optional.empty()
                : Optional.of("Ended what a killed launcher had left running: " + String.join(", ", ended));
    }

    private void end(String service, PidFile file) {
        file.running().ifPresent(process -> {
            Endings.terminate(process, GRACE);
            ended.add("%s (process %d)".formatted(service, process.pid()));
        });
        file.delete();
    }
}
