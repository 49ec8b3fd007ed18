package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.UUID;
import org.kroniek.core.analysis.internal.Finders;
import org.kroniek.core.analysis.internal.NamesInMemory;
import org.kroniek.core.analysis.internal.Traces;
import org.kroniek.core.article.ArticleTraces;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.change.internal.JpaChangeRecorder;
import org.kroniek.core.importing.ImportSettings;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.core.undo.ImportUndo;
import org.kroniek.core.undo.internal.JpaImportUndo;
import org.kroniek.core.undo.internal.UndoRunner;
import org.kroniek.search.SearchModule;

/** Puts together what undoes imports. */
@ApplicationScoped
public class UndoProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    @Produces
    @Singleton
    ArticleTraces articleTraces(NamesInMemory names, Finders finders, Clock clock) {
        return new Traces(entities, names, finders, new JpaChangeRecorder(entities, clock));
    }

    @Produces
    @Singleton
    ImportUndo importUndo(Transactions transactions, ArticleTraces traces, AuditTrail trail, Clock clock,
            BackgroundWork background) {
        return new JpaImportUndo(entities, transactions, traces, new JpaChangeRecorder(entities, clock), trail, clock,
                background::undoBegun);
    }

    /** Under a name that no other portal has. The index hears of each batch at once. */
    @Produces
    @Singleton
    UndoRunner undoRunner(Transactions transactions, ArticleTraces traces, AuditTrail trail, Clock clock,
            ImportSettings settings,
            SearchModule search) {
        return new UndoRunner(entities, transactions, traces, new JpaChangeRecorder(entities, clock), trail, clock,
                UUID.randomUUID().toString(), settings.lease(), search.relay()::wakeUp);
    }
}
