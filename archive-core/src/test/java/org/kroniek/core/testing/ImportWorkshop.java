package org.kroniek.core.testing;

import java.io.IOException;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import org.kroniek.core.audit.internal.JpaAuditTrail;
import org.kroniek.core.importing.zip.ZipLimits;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.DeliveryPart;
import org.kroniek.core.importing.ImportCleanup;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.importing.ImportReport;
import org.kroniek.core.importing.ImportService;
import org.kroniek.core.importing.ImportSettings;
import org.kroniek.core.importing.ImportTargets;
import org.kroniek.core.importing.ImporterRegistry;
import org.kroniek.core.importing.csv.CsvImporter;
import org.kroniek.core.importing.format.JsonLinesImporter;
import org.kroniek.core.importing.format.SeedTextImporter;
import org.kroniek.core.importing.internal.ImportRunner;
import org.kroniek.core.importing.internal.JpaImportService;
import org.kroniek.core.importing.internal.OpenNlpLanguageDetector;
import org.kroniek.core.transaction.Transactions;

/** Imports from reception to storage, wired as the portal wires them, with limits small enough to reach. */
public final class ImportWorkshop {

    /** Documents a batch. */
    public static final int BATCH = 10;

    public static final int MAX_DOCUMENT = 8 << 10;

    public static final int MAX_DELIVERY = 256 << 10;

    /** Longer than any test: it ends by {@link #lapse} only. */
    public static final Duration PATIENT = Duration.ofMinutes(5);

    private static final OpenNlpLanguageDetector LANGUAGES = new OpenNlpLanguageDetector();

    private final CoreDatabase database;
    private final CoreServices core;
    private final ImportSettings settings;
    private final ImportService service;

    public ImportWorkshop(CoreDatabase database, Duration lease) {
        this(database, new ImportSettings(MAX_DOCUMENT, MAX_DELIVERY, BATCH, MAX_DOCUMENT, lease,
                ZipLimits.DEFAULT));
    }

    public ImportWorkshop(CoreDatabase database, ImportSettings settings) {
        this.database = database;
        this.core = CoreServices.on(database);
        this.settings = settings;
        this.service = new JpaImportService(database.entities(), database.transactions(), core.identities(),
                core.clock(), importers(), cleanup(), settings,
                new JpaAuditTrail(database.entities(), core.clock()), () -> {});
    }

    public CoreServices core() {
        return core;
    }

    public ImportService service() {
        return service;
    }

    /** As the portal cleans. */
    public static ImportCleanup cleanup() {
        return new ImportCleanup(LANGUAGES);
    }

    public ImporterRegistry importers() {
        return new ImporterRegistry(List.of(new JsonLinesImporter(settings.maxDocumentBytes()),
                new CsvImporter(settings.maxDocumentBytes()), new SeedTextImporter(settings.maxDocumentBytes())));
    }

    public ImportId submit(DeliveryPart... parts) {
        return submit(ImportDefaults.NONE, List.of(parts).iterator());
    }

    public ImportId submit(ImportDefaults defaults, Iterator<DeliveryPart> parts) {
        try {
            return service.submit("editor", defaults, parts);
        } catch (IOException e) {
            throw new AssertionError("Nothing here breaks off", e);
        }
    }

    /** A portal's runner with an archive that may misbehave. */
    public ImportRunner runner(String holder, ArticleArchive archive) {
        return runner(holder, archive, importers());
    }

    public ImportRunner runner(String holder, ArticleArchive archive, ImporterRegistry importers) {
        return runner(holder, database.transactions(), archive, importers);
    }

    /** A portal's runner with transactions that may misbehave. */
    public ImportRunner runner(String holder, Transactions transactions) {
        return runner(holder, transactions, core.archive(), importers());
    }

    /** A portal's runner with archives that may misbehave. */
    public ImportRunner runner(String holder, ImportTargets targets) {
        return runner(holder, database.transactions(), targets, importers());
    }

    private ImportRunner runner(String holder, Transactions transactions, ArticleArchive archive,
            ImporterRegistry importers) {
        return runner(holder, transactions, targets(archive), importers);
    }

    private ImportRunner runner(String holder, Transactions transactions, ImportTargets targets,
            ImporterRegistry importers) {
        return new ImportRunner(database.entities(), transactions, targets, importers,
                cleanup(), core.clock(), settings, holder, () -> {});
    }

    /** Where documents go. */
    public ImportTargets targets() {
        return targets(core.archive());
    }

    private ImportTargets targets(ArticleArchive archive) {
        return new ImportTargets(archive, core.authorities().archive(), core.events().archive(),
                core.authorities().vocabularies());
    }

    public ImportRunner runner(String holder) {
        return runner(holder, core.archive());
    }

    public ImportReport report(ImportId id) {
        return service.report(id).orElseThrow();
    }

    /** Lets the time of every lease be over, as it is some time after a portal has died. */
    public void lapse() {
        database.sql().update("update import_job set lease_until = now() - interval '1 second'");
    }

    /** Submits a delivery, works on it, and gives the report. */
    public ImportReport imported(DeliveryPart... parts) {
        return imported(ImportDefaults.NONE, parts);
    }

    public ImportReport imported(ImportDefaults defaults, DeliveryPart... parts) {
        ImportId id = submit(defaults, List.of(parts).iterator());
        runner("portal").runAll();
        return report(id);
    }
}
