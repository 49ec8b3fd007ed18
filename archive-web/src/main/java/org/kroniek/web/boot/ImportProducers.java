package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.authority.AuthorityArchive;
import org.kroniek.core.event.EventArchive;
import org.kroniek.core.id.Identities;
import org.kroniek.core.importing.ImportCleanup;
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
import org.kroniek.core.vocabulary.Vocabularies;
import org.kroniek.search.SearchModule;

/** Puts the imports together. */
@ApplicationScoped
public class ImportProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    @Produces
    @Singleton
    ImportSettings importSettings() {
        return ImportSettings.DEFAULT;
    }

    @Produces
    @Singleton
    ImporterRegistry importers(ImportSettings settings) {
        return new ImporterRegistry(List.of(new JsonLinesImporter(settings.maxDocumentBytes()),
                new CsvImporter(settings.maxDocumentBytes()), new SeedTextImporter(settings.maxDocumentBytes())));
    }

    @Produces
    @Singleton
    ImportService importService(Transactions transactions, Identities identities, Clock clock,
            ImporterRegistry importers, ImportCleanup cleanup, ImportSettings settings, AuditTrail trail,
            BackgroundWork background) {
        return new JpaImportService(entities, transactions, identities, clock, importers, cleanup, settings, trail,
                background::importAccepted);
    }

    @Produces
    @Singleton
    ImportTargets importTargets(ArticleArchive articles, AuthorityArchive authorities, EventArchive events,
            Vocabularies vocabularies) {
        return new ImportTargets(articles, authorities, events, vocabularies);
    }

    @Produces
    @Singleton
    ImportCleanup importCleanup() {
        return new ImportCleanup(new OpenNlpLanguageDetector());
    }

    /** Under a name that no other portal has. The index hears of each batch at once. */
    @Produces
    @Singleton
    ImportRunner importRunner(Transactions transactions, ImportTargets targets, Clock clock,
            ImporterRegistry importers, ImportCleanup cleanup, ImportSettings settings, SearchModule search) {
        return new ImportRunner(entities, transactions, targets, importers, cleanup, clock, settings,
                UUID.randomUUID().toString(), search.relay()::wakeUp);
    }
}
