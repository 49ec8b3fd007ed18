package org.kroniek.core.access.internal;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.access.AccessService;
import org.kroniek.core.access.ApiKey;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.KeyScope;
import org.kroniek.core.access.PasswordHash;
import org.kroniek.core.access.Role;
import org.kroniek.core.id.Identities;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.transaction.Transactions;

/** Accounts and keys in the database. */
public final class JpaAccessService implements AccessService {

    /** The account that the first start makes. */
    public static final String ADMINISTRATOR = "admin";

    private static final String ESTABLISHED = "admin.key";

    private final EntityManager entities;
    private final Transactions transactions;
    private final Identities identities;
    private final Clock clock;

    /** Checked when an account does not exist, so that its absence cannot be told from the time an answer takes. */
    private final PasswordHash nobody = PasswordHash.of("nobody");

    public JpaAccessService(EntityManager entities, Transactions transactions, Identities identities, Clock clock) {
        this.entities = entities;
        this.transactions = transactions;
        this.identities = identities;
        this.clock = clock;
    }

    @Override
    public Optional<Caller> byKey(String key) {
        return transactions.call(() -> entities
                .createQuery("select k from ApiKeyRow k where k.keyHash = :hash", ApiKeyRow.class)
                .setParameter("hash", JpaApiKeyService.digest(key).hex()).getResultStream()
                .filter(row -> row.isValid(clock.instant())).findFirst().flatMap(this::caller));
    }

    private Optional<Caller> caller(ApiKeyRow key) {
        AccountRow account = entities.find(AccountRow.class, key.account());
        if (!account.isOpen()) {
            return Optional.empty();
        }
        key.usedAt(clock.instant());
        return Optional.of(account.caller(key.key().scope()));
    }

    @Override
    public Optional<Caller> byPassword(String account, String password) {
        Optional<AccountRow> row = account.indexOf('\0') >= 0 // which PostgreSQL takes in no text
                ? Optional.empty()
                : transactions.call(() -> Optional.ofNullable(entities.find(AccountRow.class, account)));
        boolean matches = row.flatMap(AccountRow::password).orElse(nobody).matches(password);
        return row.filter(found -> matches && found.isOpen() && found.password().isPresent())
                .map(found -> found.caller(KeyScope.ALL));
    }

    @Override
    public void establishAdministrator(Optional<String> password, Optional<String> key) {
        transactions.run(() -> {
            AccountRow account = entities.find(AccountRow.class, ADMINISTRATOR);
            if (account == null && password.isPresent()) {
                account = new AccountRow(ADMINISTRATOR, Role.ADMIN, Optional.empty(), clock.instant());
                account.choosePassword(PasswordHash.of(password.get()));
                entities.persist(account);
                entities.flush();
            } else if (account != null && password.isPresent() && !hasPassword(account, password.get())) {
                account.choosePassword(PasswordHash.of(password.get()));
            }
            boolean exists = account != null;
            key.filter(_ -> exists).ifPresent(this::establishKey);
        });
    }

    private static boolean hasPassword(AccountRow account, String password) {
        return account.password().filter(hash -> hash.matches(password)).isPresent();
    }

    private void establishKey(String key) {
        List<ApiKeyRow> earlier = entities
                .createQuery("select k from ApiKeyRow k where k.label = :label", ApiKeyRow.class)
                .setParameter("label", ESTABLISHED).getResultList();
        ContentHash hash = JpaApiKeyService.digest(key);
        boolean known = false;
        for (ApiKeyRow row : earlier) {
            if (row.hasHash(hash)) {
                row.reinstate();
                known = true;
            } else {
                row.revoke(clock.instant());
            }
        }
        if (!known) {
            entities.persist(new ApiKeyRow(new ApiKey(identities.next(), ADMINISTRATOR, ESTABLISHED, KeyScope.ALL,
                    clock.instant(), Optional.empty(), Optional.empty(), Optional.empty()), hash));
        }
    }
}
