package org.kroniek.core.testing;

import java.util.List;
import org.kroniek.core.article.RevisionListener;
import org.kroniek.core.change.ChangeRecorder;
import org.kroniek.core.event.EventArchive;
import org.kroniek.core.event.EventDraft;
import org.kroniek.core.event.EventIntake;
import org.kroniek.core.event.EventOutcome;
import org.kroniek.core.event.EventService;
import org.kroniek.core.event.EvidenceReview;
import org.kroniek.core.event.internal.EventSnapshots;
import org.kroniek.core.event.internal.EvidenceFollowing;
import org.kroniek.core.event.internal.JpaEventArchive;
import org.kroniek.core.event.internal.JpaEventIntake;
import org.kroniek.core.event.internal.JpaEventReader;
import org.kroniek.core.event.internal.JpaEventService;
import org.kroniek.core.event.internal.JpaEvidenceReview;
import org.kroniek.core.id.Identities;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.transaction.Transactions;

/** The services that keep events and their evidence. */
public record EventServices(Transactions transactions, RevisionListener following, EventArchive archive,
        EventIntake intake, EventService service, EvidenceReview review, EventReader reader) {

    static EventServices on(CoreDatabase database, ChangeRecorder recorder, Identities identities,
            SettableClock clock, AuthorityServices authorities) {
        EventSnapshots snapshots = new EventSnapshots(database.entities(), database.transactions(),
                authorities.reader(), authorities.reader(), authorities.vocabularies());
        return new EventServices(database.transactions(),
                new EvidenceFollowing(database.entities(), recorder, clock),
                new JpaEventArchive(database.entities(), recorder, identities, clock),
                new JpaEventIntake(database.entities(), recorder, identities, clock),
                new JpaEventService(database.entities(), database.transactions(), recorder, identities, clock,
                        snapshots),
                new JpaEvidenceReview(database.entities(), database.transactions(), recorder, identities, clock,
                        snapshots),
                new JpaEventReader(database.entities(), database.transactions(), snapshots));
    }

    /** Stores drafts in one transaction. */
    public List<EventOutcome> store(EventDraft... drafts) {
        return transactions.call(() -> archive.store(List.of(drafts), "test", "lister"));
    }

    /** Stores a draft in a transaction of its own. */
    public EventOutcome storeOne(EventDraft draft) {
        return store(draft).getFirst();
    }
}
