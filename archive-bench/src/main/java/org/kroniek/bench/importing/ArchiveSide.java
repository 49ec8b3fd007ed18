package org.kroniek.bench.importing;

import java.net.URI;
import java.time.Duration;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.Waiting;
import org.kroniek.bench.corpus.Delivery;
import org.kroniek.bench.portal.ImportProgress;
import org.kroniek.bench.portal.PortalApi;

/** Imports through the API and waits as a user would: by asking the report, then by searching. */
final class ArchiveSide {

    /** Looks often enough for imports of seconds, and too seldom to slow them down. */
    private static final Waiting IMPORT = new Waiting("The end of an import", Duration.ofMillis(100),
            Duration.ofMinutes(60));

    private final PortalApi portal;

    ArchiveSide(PortalApi portal) {
        this.portal = portal;
    }

    ArchiveImport run(Delivery delivery) {
        long before = portal.total();
        long start = System.nanoTime();
        URI report = portal.deliver(delivery.file());
        Duration accepted = since(start);
        IMPORT.until(() -> portal.progress(report).isOver());
        Duration stored = since(start);
        ImportProgress end = portal.progress(report);
        if (!end.isDone() || end.created() == 0) {
            throw new BenchException("The import has failed: " + end);
        }
        IMPORT.until(() -> portal.total() >= before + end.created());
        return new ArchiveImport(end, accepted, stored, since(start));
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
