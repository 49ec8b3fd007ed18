package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import org.kroniek.core.change.internal.JpaChangeRecorder;
import org.kroniek.core.detection.EventSuggestions;
import org.kroniek.core.detection.internal.JpaEventSuggestions;
import org.kroniek.core.event.EventArchive;
import org.kroniek.core.event.EventIntake;
import org.kroniek.core.event.EventService;
import org.kroniek.core.event.EvidenceReview;
import org.kroniek.core.event.internal.EventSnapshots;
import org.kroniek.core.event.internal.EvidenceFollowing;
import org.kroniek.core.event.internal.JpaEventArchive;
import org.kroniek.core.event.internal.JpaEventIntake;
import org.kroniek.core.event.internal.JpaEventReader;
import org.kroniek.core.event.internal.JpaEventService;
import org.kroniek.core.event.internal.JpaEvidenceReview;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.id.Identities;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.core.vocabulary.Vocabularies;

/** Puts together what keeps events and their evidence. */
@ApplicationScoped
public class EventProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    @Produces
    @Singleton
    EvidenceFollowing evidenceFollowing(Clock clock) {
        return new EvidenceFollowing(entities, new JpaChangeRecorder(entities, clock), clock);
    }

    @Produces
    @Singleton
    EventArchive eventArchive(Identities identities, Clock clock) {
        return new JpaEventArchive(entities, new JpaChangeRecorder(entities, clock), identities, clock);
    }

    @Produces
    @Singleton
    EventIntake eventIntake(Identities identities, Clock clock) {
        return new JpaEventIntake(entities, new JpaChangeRecorder(entities, clock), identities, clock);
    }

    @Produces
    @Singleton
    EventSnapshots eventSnapshots(Transactions transactions, AuthorityReader authorities,
            AuthorityReferenceReader references, Vocabularies vocabularies) {
        return new EventSnapshots(entities, transactions, authorities, references, vocabularies);
    }

    @Produces
    @Dependent
    EventReader eventReader(Transactions transactions, EventSnapshots snapshots) {
        return new JpaEventReader(entities, transactions, snapshots);
    }

    @Produces
    @Singleton
    EventService eventService(Transactions transactions, Identities identities, Clock clock,
            EventSnapshots snapshots) {
        return new JpaEventService(entities, transactions, new JpaChangeRecorder(entities, clock), identities, clock,
                snapshots);
    }

    @Produces
    @Singleton
    EventSuggestions eventSuggestions(Transactions transactions, EventIntake intake, AuditTrail trail,
            Clock clock, SnapshotReader articles, AuthorityReferenceReader authorities) {
        return new JpaEventSuggestions(entities, transactions, intake, trail, clock, articles, authorities);
    }

    @Produces
    @Singleton
    EvidenceReview evidenceReview(Transactions transactions, Identities identities, Clock clock,
            EventSnapshots snapshots) {
        return new JpaEvidenceReview(entities, transactions, new JpaChangeRecorder(entities, clock), identities, clock,
                snapshots);
    }
}
