package org.kroniek.web.boot;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.audit.TrailVerification;
import org.kroniek.core.audit.internal.HeadFile;
import org.kroniek.core.audit.internal.JpaAuditTrail;
import org.kroniek.core.audit.internal.PostgresTrailVerification;
import org.kroniek.core.audit.internal.TrailSealer;
import org.kroniek.core.transaction.Transactions;

/** Puts together what keeps the trail. */
@ApplicationScoped
public class AuditProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    @Resource(lookup = "java:jboss/datasources/KroniekDS")
    private DataSource database;

    @Produces
    @Singleton
    AuditTrail auditTrail(Clock clock) {
        return new JpaAuditTrail(entities, clock);
    }

    @Produces
    @Singleton
    TrailSealer trailSealer(Transactions transactions, Clock clock,
            @ConfigProperty(name = "kroniek.audit.head-file") Optional<Path> heads) {
        return new TrailSealer(entities, transactions, clock, heads.map(HeadFile::new));
    }

    @Produces
    @Singleton
    TrailVerification trailVerification(
            @ConfigProperty(name = "kroniek.audit.head-file") Optional<Path> heads) {
        return new PostgresTrailVerification(database::getConnection, heads.map(HeadFile::new));
    }
}
