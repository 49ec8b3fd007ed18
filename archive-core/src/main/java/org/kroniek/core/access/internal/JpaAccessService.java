package org.kroniek.core.access.internal;

import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.access.AccessService;
import org.kroniek.core.access.Caller;
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

    private static final String PREFIX = "krn_";

    private static final int KEY_BYTES = 32;

    private final EntityManager entities;
    private final Transactions transactions;
    private final Identities identities;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

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
                .setParameter("hash", digest(key).hex()).getResultStream().filter(row -> row.isValid(clock.instant()))
                .findFirst().map(row -> entities.find(AccountRow.class, row.account()).caller()));
    }

    @Override
    public Optional<Caller> byPassword(String account, String password) {
        Optional<AccountRow> row = account.indexOf('\0') >= 0 // which PostgreSQL takes in no text
                ? Optional.empty()
                : transactions.call(() -> Optional.ofNullable(entities.find(AccountRow.class, account)));
        boolean matches = row.map(AccountRow::password).orElse(nobody).matches(password);
        return row.filter(_ -> matches).map(AccountRow::caller);
    }

    @Override
    public String issueKey(String account, String label) {
        byte[] bytes = new byte[KEY_BYTES];
        random.nextBytes(bytes);
        String key = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        transactions.run(() -> persistKey(account, label, key));
        return key;
    }

    @Override
    public void establishAdministrator(Optional<String> password, Optional<String> key) {
        transactions.run(() -> {
            AccountRow account = entities.find(AccountRow.class, ADMINISTRATOR);
            if (account == null && password.isPresent()) {
                entities.persist(
                        new AccountRow(ADMINISTRATOR, PasswordHash.of(password.get()), Role.ADMIN, clock.instant()));
                entities.flush();
            } else if (account != null && password.isPresent() && !account.password().matches(password.get())) {
                account.changePassword(PasswordHash.of(password.get()));
            }
            boolean exists = account != null || password.isPresent();
            key.filter(_ -> exists).ifPresent(this::establishKey);
        });
    }

    private void establishKey(String key) {
        List<ApiKeyRow> earlier = entities
                .createQuery("select k from ApiKeyRow k where k.label = :label", ApiKeyRow.class)
                .setParameter("label", ESTABLISHED).getResultList();
        ContentHash hash = digest(key);
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
            persistKey(ADMINISTRATOR, ESTABLISHED, key);
        }
    }

    private void persistKey(String account, String label, String key) {
        entities.persist(new ApiKeyRow(identities.next(), account, label, digest(key), clock.instant()));
    }

    private static ContentHash digest(String key) {
        return ContentHash.of(key.getBytes(StandardCharsets.UTF_8));
    }
}
