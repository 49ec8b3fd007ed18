package org.kroniek.local.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * Loads the seeds into a new archive, once. A failure is told and does not stop the archive; without the marker file the
 * next start tries again, which is harmless because the portal recognises what it has.
 */
final class SeedLoader {

    private static final Duration POLL = Duration.ofMillis(200);

    /** Longer than any one document takes; an import that hangs must not keep the archive from being announced. */
    private static final Duration STANDSTILL = Duration.ofMinutes(5);

    /** An index that takes longer has a trouble that the portal itself tells of. */
    private static final Duration INDEXING = Duration.ofSeconds(30);

    private static final int PROBLEMS_SHOWN = 10;

    private final Path marker;
    private final PrintStream output;
    private final boolean terminal;
    private final StopSignal stop;

    SeedLoader(Path data, PrintStream output, boolean terminal, StopSignal stop) {
        this.marker = marker(data);
        this.output = output;
        this.terminal = terminal;
        this.stop = stop;
    }

    /** Whether that was done in this data directory before. */
    static boolean isLoaded(Path data) {
        return Files.exists(marker(data));
    }

    private static Path marker(Path data) {
        return data.resolve("seeds.loaded");
    }

    /** Loads them and says how that went. */
    void load(SeedDirectory seeds, String portal, String adminKey) {
        try (ImportClient client = new ImportClient(portal, adminKey)) {
            ImportStatus status = follow(client, client.submit(seeds));
            awaitFindable(client, status.newArticles());
            report(status);
        } catch (IOException e) {
            output.println("The seeds were not loaded: " + e.getMessage() + ". The next start tries again.");
        }
    }

    private ImportStatus follow(ImportClient client, URI address) throws IOException {
        try (ImportDisplay display = ImportDisplay.on(output, terminal)) {
            ImportStatus status = client.status(address);
            long lastChange = System.nanoTime();
            while (!status.isOver()) {
                display.show(status);
                if (stop.await(POLL)) {
                    throw new IOException("the archive is stopping");
                }
                ImportStatus next = client.status(address);
                lastChange = next.equals(status) ? lastChange : System.nanoTime();
                if (System.nanoTime() - lastChange > STANDSTILL.toNanos()) {
                    throw new IOException(
                            "the import %s has not moved for %d minutes".formatted(address, STANDSTILL.toMinutes()));
                }
                status = next;
            }
            display.show(status);
            return status;
        }
    }

    /** The index follows a moment later; who is told that the archive is ready shall find what is in it. */
    private void awaitFindable(ImportClient client, int articles) throws IOException {
        long deadline = System.nanoTime() + INDEXING.toNanos();
        while (client.findable() < articles && System.nanoTime() < deadline) {
            if (stop.await(POLL)) {
                throw new IOException("the archive is stopping");
            }
        }
    }

    private void report(ImportStatus status) throws IOException {
        if (status.state() == ImportStatus.State.DONE) {
            output.println("Seeds loaded: " + status.counts());
            Files.writeString(marker, "%s %s%n".formatted(Instant.now(), status.counts()));
        } else {
            output.println("The seeds were not loaded completely (%s): %s. The next start tries again."
                    .formatted(status.state().name().toLowerCase(Locale.ROOT), status.counts()));
        }
        List<String> problems = status.problems();
        problems.stream().limit(PROBLEMS_SHOWN).forEach(problem -> output.println("  " + problem));
        if (problems.size() > PROBLEMS_SHOWN) {
            output.println("  and " + (problems.size() - PROBLEMS_SHOWN) + " more problems");
        }
    }
}
