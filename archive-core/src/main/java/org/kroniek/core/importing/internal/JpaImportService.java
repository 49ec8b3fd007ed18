package org.kroniek.core.importing.internal;

import org.kroniek.core.paging.Page;
import org.kroniek.core.importing.ImportOverview;
import org.kroniek.core.importing.ImportState;
import org.kroniek.core.importing.ImportCleanup;
import org.kroniek.core.importing.ImporterRegistry;
import org.kroniek.core.importing.ImportPreview;
import jakarta.persistence.EntityManager;
import java.io.IOException;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.id.Identities;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.DeliveryPart;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.ImportService;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportedDuplicates;
import org.kroniek.core.importing.ImportSettings;
import org.kroniek.core.transaction.Transactions;

/** Takes deliveries into the database; {@link ImportRunner} works on them. */
public final class JpaImportService implements ImportService {

    private final ImportJobs jobs;
    private final DeliveryStore deliveries;
    private final ImportReports reports;
    private final JobControl control;
    private final ImportPreviews previews;
    private final ImportOverviews overviews;
    private final Identities identities;
    private final Runnable accepted;

    /** @param accepted called after a delivery has been queued, so that work need not wait for the next look */
    public JpaImportService(EntityManager entities, Transactions transactions, Identities identities, Clock clock,
            ImporterRegistry importers, ImportCleanup cleanup, ImportSettings settings, AuditTrail trail,
            Runnable accepted) {
        this.jobs = new ImportJobs(entities, transactions, clock);
        this.deliveries = new DeliveryStore(entities, transactions, settings.maxDeliveryBytes());
        this.reports = new ImportReports(entities, transactions);
        this.control = new JobControl(entities, transactions, trail);
        this.overviews = new ImportOverviews(entities, transactions);
        this.previews = new ImportPreviews(deliveries, importers, cleanup, settings);
        this.identities = identities;
        this.accepted = accepted;
    }

    @Override
    public ImportId submit(String submittedBy, ImportDefaults defaults, Iterator<DeliveryPart> parts)
            throws IOException {
        ImportId id = receive(submittedBy, defaults, parts, ImportState.QUEUED);
        accepted.run();
        return id;
    }

    @Override
    public ImportId prepare(String submittedBy, ImportDefaults defaults, Iterator<DeliveryPart> parts)
            throws IOException {
        return receive(submittedBy, defaults, parts, ImportState.PREPARED);
    }

    private ImportId receive(String submittedBy, ImportDefaults defaults, Iterator<DeliveryPart> parts,
            ImportState next) throws IOException {
        UUID id = identities.next();
        jobs.open(id, submittedBy, defaults);
        boolean whole = false;
        try {
            long bytes = 0;
            for (int ordinal = 0; parts.hasNext(); ordinal++) {
                bytes = deliveries.write(id, ordinal, parts.next(), bytes);
            }
            jobs.accept(id, next, bytes);
            whole = true;
        } finally {
            if (!whole) {
                jobs.forget(id);
            }
        }
        return new ImportId(id);
    }

    @Override
    public boolean start(ImportId id, ImportDefaults defaults, String author) {
        return heard(control.start(id.value(), defaults, author));
    }

    @Override
    public boolean discard(ImportId id) {
        boolean waiting = control.take(id.value());
        if (waiting) {
            jobs.forget(id.value());
        }
        return waiting;
    }

    @Override
    public boolean stop(ImportId id, String author) {
        return control.stop(id.value(), author);
    }

    @Override
    public boolean resume(ImportId id, String author) {
        return heard(control.resume(id.value(), author));
    }

    private boolean heard(boolean queued) {
        if (queued) {
            accepted.run();
        }
        return queued;
    }

    @Override
    public List<ImportProblem> problems(ImportId id, int from, int size) {
        return reports.problems(id, from, size);
    }

    @Override
    public ImportedDuplicates duplicates(ImportId id) {
        return reports.duplicates(id);
    }

    @Override
    public Page<ImportOverview> list(Optional<ImportId> after, int size) {
        return overviews.list(after, size);
    }

    @Override
    public Optional<ImportPreview> preview(ImportId id, ImportDefaults defaults) {
        return jobs.state(id.value()).filter(ImportState.PREPARED::equals)
                .map(_ -> previews.preview(id.value(), defaults));
    }

    @Override
    public Optional<ImportDefaults> defaults(ImportId id) {
        return jobs.defaults(id.value());
    }

    @Override
    public Optional<ImportReport> report(ImportId id) {
        return reports.report(id);
    }
}
