package org.kroniek.core.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.access.Account;
import org.kroniek.core.access.AccountEdit;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.KeyScope;
import org.kroniek.core.access.PasswordHash;
import org.kroniek.core.access.Role;

/** Somebody who may do more than read. */
@Entity
@Table(name = "account")
public class AccountRow {

    @Id
    private String name;

    @Column(name = "password_hash")
    private @Nullable String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    private @Nullable String email;

    private boolean closed;

    @Column(name = "password_lent")
    private boolean passwordLent;

    @Column(name = "created_at")
    private Instant createdAt;

    private int version = 1;

    @SuppressWarnings("NullAway") // for JPA
    protected AccountRow() {}

    AccountRow(String name, Role role, Optional<String> email, Instant createdAt) {
        this.name = name;
        this.role = role;
        this.email = email.orElse(null);
        this.createdAt = createdAt;
    }

    void choosePassword(PasswordHash password) {
        this.passwordHash = password.text();
        this.passwordLent = false;
        version++;
    }

    void lendPassword(PasswordHash password) {
        this.passwordHash = password.text();
        this.passwordLent = true;
        version++;
    }

    void edit(AccountEdit edit) {
        role = edit.role();
        closed = edit.closed();
        changeEmail(edit.email());
    }

    void changeEmail(Optional<String> wanted) {
        email = wanted.orElse(null);
        version++;
    }

    /** Of one that logs in by an identity provider only, none. */
    Optional<PasswordHash> password() {
        return Optional.ofNullable(passwordHash).map(PasswordHash::new);
    }

    boolean isOpen() {
        return !closed;
    }

    Caller caller(KeyScope scope) {
        return new Caller(name, role, scope);
    }

    Account account() {
        return new Account(name, role, Optional.ofNullable(email), closed, passwordLent, createdAt, version);
    }
}
