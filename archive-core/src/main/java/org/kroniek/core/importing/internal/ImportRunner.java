package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kroniek.core.importing.ImportCleanup;
import org.kroniek.core.importing.ImportSettings;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.importing.ImportTargets;
import org.kroniek.core.importing.ImporterRegistry;
import org.kroniek.core.transaction.Transactions;

/**
 * Works on queued imports, one after the other. What has been stored is recorded with it in one transaction, so that
 * after a crash any portal goes on exactly where this one stopped.
 */
public final class ImportRunner {

    private static final System.Logger LOG = System.getLogger(ImportRunner.class.getName());

    /** Without any progress between them. */
    private static final int MOST_ATTEMPTS = 5;

    private final Transactions transactions;
    private final ImportJobs jobs;
    private final DeliveryStore deliveries;
    private final ImporterRegistry importers;
    private final ImportCleanup cleanup;
    private final BatchStore store;
    private final ImportSettings settings;
    private final String holder;
    private final Runnable stored;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /**
     * @param holder the name of this portal
     * @param stored called after each batch, so that the index relay need not wait for its next look
     */
    public ImportRunner(EntityManager entities, Transactions transactions, ImportTargets targets,
            ImporterRegistry importers, ImportCleanup cleanup, Clock clock, ImportSettings settings, String holder,
            Runnable stored) {
        this.transactions = transactions;
        this.jobs = new ImportJobs(entities, transactions, clock);
        this.deliveries = new DeliveryStore(entities, transactions, settings.maxDeliveryBytes());
        this.importers = importers;
        this.settings = settings;
        this.holder = holder;
        this.stored = stored;
        this.cleanup = cleanup;
        this.store = new BatchStore(entities, transactions, new DraftStore(targets), jobs, holder, settings.lease());
    }

    /** Works until nothing waits any more, or until told to stop. */
    public void runAll() {
        jobs.forgetAbandoned();
        for (Optional<UUID> next = claim(); next.isPresent(); next = claim()) {
            run(next.get());
        }
    }

    private Optional<UUID> claim() {
        return stopping.get() ? Optional.empty() : jobs.claim(holder, settings.lease());
    }

    /** Ends the work after the batch in hand; the import goes on when a portal starts again. */
    public void stop() {
        stopping.set(true);
    }

    private void run(UUID id) {
        try {
            if (jobs.attempts(id) > MOST_ATTEMPTS) {
                giveUp(id); // each attempt took its portal with it, so that none could say so
            } else {
                read(id);
                end(id, ImportState.DONE);
            }
        } catch (ImportInterruptedException e) {
            LOG.log(Level.INFO, "Import {0} is left to be resumed: {1}", id, e.getMessage());
        } catch (IOException | RuntimeException e) {
            // What was stored stays; the lease runs out and the import is tried again, by this portal or another.
            LOG.log(Level.ERROR, "Import " + id + " was interrupted", e);
            giveUpIfHopeless(id);
        }
    }

    private void read(UUID id) throws IOException {
        List<ImportPartRow> parts = deliveries.parts(id);
        DocumentIntake intake = new DocumentIntake(jobs.resume(id, documents(parts)), cleanup, store, settings,
                stopping::get, stored);
        new ImportRun(parts, deliveries, importers, settings).readInto(intake);
    }

    /** How many documents a delivery has, where its file names tell: only reading a file of many could. */
    private static OptionalInt documents(List<ImportPartRow> parts) {
        List<ImportPartRow> files = parts.stream().filter(part -> !part.isManifest()).toList();
        return files.stream().allMatch(ImportPartRow::isNamedAsOneText)
                ? OptionalInt.of(files.size())
                : OptionalInt.empty();
    }

    private void giveUpIfHopeless(UUID id) {
        try {
            if (jobs.attempts(id) >= MOST_ATTEMPTS) {
                giveUp(id);
            }
        } catch (ImportInterruptedException e) {
            LOG.log(Level.INFO, "Import {0} is left to another: {1}", id, e.getMessage());
        }
    }

    private void giveUp(UUID id) {
        LOG.log(Level.ERROR, "Import {0} has been tried {1} times without getting on", id, MOST_ATTEMPTS);
        end(id, ImportState.FAILED);
    }

    /** The bytes of the delivery have served their purpose; the articles keep their originals. */
    private void end(UUID id, ImportState state) {
        transactions.run(() -> {
            jobs.keep(id, holder, settings.lease());
            jobs.finish(id, state);
            deliveries.discard(id);
        });
    }
}
