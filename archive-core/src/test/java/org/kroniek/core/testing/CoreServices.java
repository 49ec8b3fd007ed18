package org.kroniek.core.testing;

import java.util.List;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.article.internal.DeliveredAccess;
import org.kroniek.core.article.internal.JpaArticleArchive;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.audit.internal.JpaAuditTrail;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.change.internal.JpaChangeRecorder;
import org.kroniek.core.change.internal.PostgresChangeLog;
import org.kroniek.core.detection.EventSuggestions;
import org.kroniek.core.detection.internal.JpaEventSuggestions;
import org.kroniek.core.id.Identities;
import org.kroniek.core.projection.internal.JpqlSnapshotReader;
import org.kroniek.core.rights.internal.PostgresAccessRecorder;
import org.kroniek.core.transaction.Transactions;

/** The services that keep articles, wired as the portal wires them. */
public record CoreServices(Transactions transactions, SettableClock clock, Identities identities,
        ChangeRecorder recorder, ArticleArchive archive, ChangeLog log, JpqlSnapshotReader snapshots,
        AuthorityServices authorities, AnalysisServices analysis, EventServices events,
        EventSuggestions suggestions, AuditTrail trail) {

    public static CoreServices on(CoreDatabase database) {
        SettableClock clock = new SettableClock();
        Identities identities = new Identities(clock);
        ChangeRecorder recorder = new JpaChangeRecorder(database.entities(), clock);
        AnalysisServices analysis = AnalysisServices.on(database, recorder, clock);
        AuthorityServices authorities = AuthorityServices.on(database, recorder, identities, clock);
        EventServices events = EventServices.on(database, recorder, identities, clock, authorities);
        return new CoreServices(database.transactions(), clock, identities, recorder,
                new JpaArticleArchive(database.entities(), recorder, identities, clock,
                        List.of(analysis.listener(), events.following(),
                                new DeliveredAccess(new PostgresAccessRecorder(database.entities()), clock))),
                new PostgresChangeLog(database.entities(), database.transactions()),
                new JpqlSnapshotReader(database.entities(), database.transactions()),
                authorities, analysis, events,
                new JpaEventSuggestions(database.entities(), database.transactions(), events.intake(),
                        new JpaAuditTrail(database.entities(), clock), clock,
                        new JpqlSnapshotReader(database.entities(), database.transactions()), authorities.reader()),
                new JpaAuditTrail(database.entities(), clock));
    }

    /** Stores drafts in one transaction. */
    public List<StoreOutcome> store(ArticleDraft... drafts) {
        return transactions.call(() -> archive.store(List.of(drafts), "test", "tester"));
    }

    /** Stores a draft in a transaction of its own. */
    public StoreOutcome storeOne(ArticleDraft draft) {
        return store(draft).getFirst();
    }
}
