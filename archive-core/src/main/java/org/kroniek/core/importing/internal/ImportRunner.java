package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.importing.ImportCleanup;
import org.kroniek.core.importing.ImportSettings;
import org.kroniek.core.importing.ImportState;
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
    private final ImportBatches batches;
    private final ImportSettings settings;
    private final String holder;
    private final AtomicBoolean stopping = new AtomicBoolean();

    /**
     * @param holder the name of this portal
     * @param stored called after each batch, so that the index relay need not wait for its next look
     */
    public ImportRunner(EntityManager entities, Transactions transactions, ArticleArchive archive,
            ImporterRegistry importers, ImportCleanup cleanup, Clock clock, ImportSettings settings, String holder,
            Runnable stored) {
        this.transactions = transactions;
        this.jobs = new ImportJobs(entities, transactions, clock);
        this.deliveries = new DeliveryStore(entities, transactions, settings.maxDeliveryBytes());
        this.importers = importers;
        this.settings = settings;
        this.holder = holder;
        this.batches = new ImportBatches(entities, transactions, archive, cleanup, jobs, settings, holder, stored);
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
        batches.stop();
    }

    private void run(UUID id) {
        if (jobs.attempts(id) > MOST_ATTEMPTS) {
            giveUp(id); // each attempt took its portal with it, so that none could say so
            return;
        }
        try {
            List<ImportPartRow> parts = deliveries.parts(id);
            new ImportRun(id, parts, deliveries, importers, settings).readInto(batches.of(id, parts));
            transactions.run(() -> complete(id));
        } catch (ImportInterruptedException e) {
            LOG.log(Level.INFO, "Import {0} is left to be resumed: {1}", id, e.getMessage());
        } catch (IOException | RuntimeException e) {
            // What was stored stays; the lease runs out and the import is tried again, by this portal or another.
            LOG.log(Level.ERROR, "Import " + id + " was interrupted", e);
            if (jobs.attempts(id) >= MOST_ATTEMPTS) {
                giveUp(id);
            }
        }
    }

    private void complete(UUID id) {
        jobs.keep(id, holder, settings.lease());
        jobs.finish(id, ImportState.DONE);
        deliveries.discard(id);
    }

    private void giveUp(UUID id) {
        LOG.log(Level.ERROR, "Import {0} has been tried {1} times without getting on", id, MOST_ATTEMPTS);
        transactions.run(() -> jobs.finish(id, ImportState.FAILED));
    }
}
