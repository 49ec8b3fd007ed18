package org.kroniek.web.boot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.kroniek.core.access.AccessService;
import org.kroniek.core.access.AccountService;
import org.kroniek.core.access.ApiKeyService;
import org.kroniek.core.access.SessionLimits;
import org.kroniek.core.access.internal.JpaAccessService;
import org.kroniek.core.access.internal.JpaAccountService;
import org.kroniek.core.access.internal.JpaApiKeyService;
import org.kroniek.core.access.internal.PostgresSessionService;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.id.Identities;
import org.kroniek.core.transaction.Transactions;
import org.kroniek.web.security.PasswordLogin;

/** Puts together what knows who somebody is. */
@ApplicationScoped
public class AccessProducers {

    @PersistenceContext(unitName = "kroniek")
    private EntityManager entities;

    @Produces
    @Singleton
    AccessService accessService(Transactions transactions, Identities identities, Clock clock) {
        return new JpaAccessService(entities, transactions, identities, clock);
    }

    @Produces
    @Singleton
    AccountService accountService(Transactions transactions, AuditTrail trail, Clock clock) {
        return new JpaAccountService(entities, transactions, trail, clock);
    }

    @Produces
    @Singleton
    ApiKeyService apiKeyService(Transactions transactions, Identities identities, AuditTrail trail, Clock clock) {
        return new JpaApiKeyService(entities, transactions, identities, trail, clock);
    }

    /**
     * Sessions and the devices they began on.
     *
     * @param idle ends a session that nobody uses; long enough for an editor's meeting
     * @param absolute ends any session; a working day
     */
    @Produces
    @Singleton
    PostgresSessionService sessions(Transactions transactions, AuditTrail trail, Clock clock,
            @ConfigProperty(name = "kroniek.session.idle", defaultValue = "PT2H") Duration idle,
            @ConfigProperty(name = "kroniek.session.absolute", defaultValue = "PT12H") Duration absolute) {
        return new PostgresSessionService(entities, transactions, new SessionLimits(idle, absolute), trail,
                clock);
    }

    @Produces
    @Singleton
    PasswordLogin passwordLogin(AccessService access, PostgresSessionService sessions, Clock clock) {
        return new PasswordLogin(access, sessions, clock);
    }
}
