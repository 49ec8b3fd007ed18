package org.kroniek.core.importing.internal;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.transaction.Transactions;

/** Stores documents in batches, a short transaction each, together with the record of how far the import has come. */
final class BatchStore {

    private static final System.Logger LOG = System.getLogger(BatchStore.class.getName());

    private final EntityManager entities;
    private final Transactions transactions;
    private final DraftStore drafts;
    private final ImportJobs jobs;
    private final String holder;
    private final Duration lease;

    BatchStore(EntityManager entities, Transactions transactions, DraftStore drafts, ImportJobs jobs,
            String holder, Duration lease) {
        this.entities = entities;
        this.transactions = transactions;
        this.drafts = drafts;
        this.jobs = jobs;
        this.holder = holder;
        this.lease = lease;
    }

    /** Keeps the import for this portal while it has nothing to store. */
    void keep(UUID id) {
        transactions.run(() -> jobs.keep(id, holder, lease));
    }

    /**
     * Stores all of them at once or, when the database refuses that, one by one.
     *
     * @param bytes of the delivery that had been read when the last of them was
     */
    void store(UUID id, List<BatchItem> items, List<ImportProblem> warnings, long bytes) {
        try {
            transactions.run(() -> {
                write(id, items, warnings);
                jobs.read(id, bytes);
            });
        } catch (PersistenceException e) {
            LOG.log(Level.WARNING, "A batch of import " + id + " is stored one by one", e);
            items.forEach(item -> storeAlone(id, item));
            transactions.run(() -> {
                write(id, List.of(), warnings);
                jobs.read(id, bytes);
            });
        }
    }

    /**
     * One document that the database refuses must not take the others with it. It is tried twice: one that another import
     * stored at the same moment is found there the second time.
     */
    private void storeAlone(UUID id, BatchItem item) {
        boolean taken = false;
        for (int tries = 0; tries < 2 && !taken; tries++) {
            taken = isTaken(id, item);
        }
        if (!taken) {
            transactions.run(() -> write(id, List.of(item.refused(ImportProblem.Code.NOT_STORED, "")), List.of()));
        }
    }

    private boolean isTaken(UUID id, BatchItem item) {
        try {
            transactions.run(() -> write(id, List.of(item), List.of()));
            return true;
        } catch (PersistenceException e) {
            if (DatabaseTrouble.causes(e)) {
                throw e; // no fault of the document, which is tried again when the import is resumed
            }
            LOG.log(Level.WARNING, "Document " + item.number() + " of import " + id + " cannot be stored", e);
            return false;
        }
    }

    private void write(UUID id, List<BatchItem> items, List<ImportProblem> warnings) {
        jobs.keep(id, holder, lease);
        if (!items.isEmpty()) {
            ImportJobRow job = jobs.job(id);
            if (job.counts().read() != items.getFirst().number() - 1) {
                // Its commit had been carried out although the answer was lost. Stored again, it would count twice.
                throw new ImportInterruptedException("more was stored than this portal knows");
            }
            new BatchRecord(entities, jobs, id).write(items, drafts.store(items.stream()
                    .flatMap(item -> item.draft().stream()).toList(), job.submittedBy()));
        }
        warnings.forEach(warning -> entities.persist(new ImportProblemRow(id, warning)));
    }
}
