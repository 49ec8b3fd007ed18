package org.kroniek.core.access.internal;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kroniek.core.access.ApiKey;
import org.kroniek.core.access.ApiKeyService;
import org.kroniek.core.access.KeyScope;
import org.kroniek.core.access.SessionToken;
import org.kroniek.core.audit.AuditAction;
import org.kroniek.core.audit.AuditEntry;
import org.kroniek.core.audit.AuditKind;
import org.kroniek.core.audit.AuditSubject;
import org.kroniek.core.audit.AuditTrail;
import org.kroniek.core.id.Identities;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.transaction.Transactions;

/** API keys in the database. */
public final class JpaApiKeyService implements ApiKeyService {

    private static final String PREFIX = "krn_";

    private final EntityManager entities;
    private final Transactions transactions;
    private final Identities identities;
    private final AuditTrail trail;
    private final Clock clock;

    public JpaApiKeyService(EntityManager entities, Transactions transactions, Identities identities, AuditTrail trail,
            Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.identities = identities;
        this.trail = trail;
        this.clock = clock;
    }

    @Override
    public List<ApiKey> keys(String account) {
        return transactions.call(() -> entities
                .createQuery("select k from ApiKeyRow k where k.account = :account order by k.createdAt desc, k.id",
                        ApiKeyRow.class)
                .setParameter("account", account).getResultStream().map(ApiKeyRow::key).toList());
    }

    @Override
    public String issue(String account, String label, KeyScope scope, Optional<Instant> expires, String author) {
        String key = PREFIX + SessionToken.random().text();
        ApiKey issued = new ApiKey(identities.next(), account, label, scope, clock.instant(), expires,
                Optional.empty(), Optional.empty());
        transactions.run(() -> {
            entities.persist(new ApiKeyRow(issued, digest(key)));
            record(author, AuditAction.KEY_ISSUED, issued);
        });
        return key;
    }

    @Override
    public boolean revoke(String account, UUID id, String author) {
        return transactions.call(() -> {
            Optional<ApiKeyRow> row = Optional.ofNullable(entities.find(ApiKeyRow.class, id))
                    .filter(key -> key.account().equals(account));
            row.ifPresent(key -> {
                key.revoke(clock.instant());
                record(author, AuditAction.KEY_REVOKED, key.key());
            });
            return row.isPresent();
        });
    }

    private void record(String author, AuditAction action, ApiKey key) {
        trail.record(new AuditEntry(author, action, new AuditSubject(AuditKind.ACCOUNT, key.account()), "",
                Optional.of(key.label() + " (" + key.scope() + ")")));
    }

    static ContentHash digest(String key) {
        return ContentHash.of(key.getBytes(StandardCharsets.UTF_8));
    }
}
