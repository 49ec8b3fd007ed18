package org.kroniek.bench.importing;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.kroniek.bench.BenchException;
import org.kroniek.bench.Waiting;
import org.kroniek.bench.corpus.Delivery;
import org.kroniek.bench.portal.ImportProgress;
import org.kroniek.bench.portal.PortalApi;

/** Imports through the API and waits as a reader would: by searching. */
public final class ArchiveSide {

    /** Exact enough for imports of seconds, and too seldom to slow them down. */
    private static final Waiting ARRIVAL = new Waiting("The last article of an import", Duration.ofMillis(100),
            Duration.ofHours(1));

    private final PortalApi portal;

    public ArchiveSide(PortalApi portal) {
        this.portal = portal;
    }

    /** Returns once a search finds all of a delivery's articles. */
    public ArchiveImport run(Delivery delivery) {
        long before = portal.total();
        Instant began = Instant.now();
        long start = System.nanoTime();
        URI report = portal.deliver(delivery.file());
        Duration accepted = since(start);
        ARRIVAL.until(new Arrival(portal, report, before, delivery.documents()));
        Duration searchable = since(start);
        // The last article may be found before its import is put down as done.
        ARRIVAL.until(() -> portal.progress(report).isOver());
        ImportProgress end = portal.progress(report);
        if (!end.isDone() || end.created() == 0) {
            throw new BenchException("The import has failed: " + end);
        }
        return new ArchiveImport(end, accepted, Duration.between(began, end.finishedAt().orElseThrow()), searchable);
    }

    private static Duration since(long start) {
        return Duration.ofNanos(System.nanoTime() - start);
    }
}
