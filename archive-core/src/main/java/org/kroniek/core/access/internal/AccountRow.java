package org.kroniek.core.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.kroniek.core.access.Caller;
import org.kroniek.core.access.PasswordHash;
import org.kroniek.core.access.Role;

/** Somebody who may do more than read. */
@Entity
@Table(name = "account")
public class AccountRow {

    @Id
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Column(name = "created_at")
    private Instant createdAt;

    @SuppressWarnings("NullAway") // for JPA
    protected AccountRow() {}

    AccountRow(String name, PasswordHash password, Role role, Instant createdAt) {
        this.name = name;
        this.passwordHash = password.text();
        this.role = role;
        this.createdAt = createdAt;
    }

    void changePassword(PasswordHash password) {
        this.passwordHash = password.text();
    }

    PasswordHash password() {
        return new PasswordHash(passwordHash);
    }

    Caller caller() {
        return new Caller(name, role);
    }
}
