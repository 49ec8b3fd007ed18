package org.kroniek.web.boot;

import org.kroniek.core.article.internal.DeliveredAccess;
import org.kroniek.core.rights.AccessRecorder;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.time.Clock;
import java.util.List;
import org.kroniek.core.analysis.internal.ArticleAnalysis;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.article.internal.JpaArticleArchive;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.authority.AuthorityArchive;
import org.kroniek.core.authority.AuthorityService;
import org.kroniek.core.authority.internal.JpaAuthorityArchive;
import org.kroniek.core.authority.internal.JpaAuthorityReader;
import org.kroniek.core.authority.internal.JpaAuthorityService;
import org.kroniek.core.change.ChangeLog;
import org.kroniek.core.change.ConsumerLedger;
import org.kroniek.core.change.internal.JpaChangeRecorder;
import org.kroniek.core.change.internal.PostgresChangeLog;
import org.kroniek.core.change.internal.PostgresConsumerLedger;
import org.kroniek.core.event.internal.EvidenceFollowing;
import org.kroniek.core.id.Identities;
import org.kroniek.core.projection.AuthorityReader;
import org.kroniek.core.projection.AuthorityReferenceReader;
import org.kroniek.core.projection.OriginalReader;
import org.kroniek.core.projection.RevisionReader;
import org.kroniek.core.projection.SnapshotReader;
import org.kroniek.core.projection.internal.JpqlSnapshotReader;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.core.vocabulary.Vocabularies;
import org.kroniek.core.vocabulary.internal.JpaVocabularies;

/** Puts archive-core together: plain objects, joined by their constructors. */
@ApplicationScoped
public class CoreProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    @Resource
    private UserTransaction userTransaction;

    @Produces
    @Singleton
    Clock clock() {
        return Clock.systemUTC();
    }

    @Produces
    @Singleton
    Transactions transactions() {
        return new JtaTransactions(userTransaction);
    }

    @Produces
    @Singleton
    Identities identities(Clock clock) {
        return new Identities(clock);
    }

    @Produces
    @Singleton
    ArticleArchive articleArchive(Identities identities, Clock clock, ArticleAnalysis analysis,
            EvidenceFollowing following, AccessRecorder access) {
        return new JpaArticleArchive(entities, new JpaChangeRecorder(entities, clock), identities, clock,
                List.of(analysis, following, new DeliveredAccess(access, clock)));
    }

    @Produces
    @Singleton
    AuthorityArchive authorityArchive(Identities identities, Clock clock) {
        return new JpaAuthorityArchive(entities, new JpaChangeRecorder(entities, clock), identities, clock);
    }

    @Produces
    @Singleton
    AuthorityService authorityService(Transactions transactions, Identities identities, Clock clock) {
        return new JpaAuthorityService(entities, transactions, new JpaChangeRecorder(entities, clock), identities,
                clock);
    }

    @Produces
    @Dependent
    AuthorityReader authorityReader(Transactions transactions) {
        return new JpaAuthorityReader(entities, transactions);
    }

    @Produces
    @Dependent
    AuthorityReferenceReader authorityReferenceReader(Transactions transactions) {
        return new JpaAuthorityReader(entities, transactions);
    }

    @Produces
    @Singleton
    Vocabularies vocabularies(Transactions transactions, AuditTrail trail, Clock clock) {
        return new JpaVocabularies(entities, transactions, trail, clock);
    }

    @Produces
    @Singleton
    ChangeLog changeLog(Transactions transactions) {
        return new PostgresChangeLog(entities, transactions);
    }

    @Produces
    @Singleton
    ConsumerLedger consumerLedger(Transactions transactions) {
        return new PostgresConsumerLedger(entities, transactions);
    }

    @Produces
    @Dependent
    SnapshotReader snapshotReader(Transactions transactions) {
        return new JpqlSnapshotReader(entities, transactions);
    }

    @Produces
    @Dependent
    RevisionReader revisionReader(Transactions transactions) {
        return new JpqlSnapshotReader(entities, transactions);
    }

    @Produces
    @Dependent
    OriginalReader originalReader(Transactions transactions) {
        return new JpqlSnapshotReader(entities, transactions);
    }
}
