package org.kroniek.core.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.access.ApiKey;
import org.kroniek.core.access.KeyScope;
import org.kroniek.core.text.ContentHash;

/** An API key; only its digest is kept. Keys are long and random, so that a plain digest cannot be guessed back. */
@Entity
@Table(name = "api_key")
public class ApiKeyRow {

    @Id
    private UUID id;

    private String account;

    private String label;

    @Column(name = "key_hash")
    private String keyHash;

    @Enumerated(EnumType.STRING)
    private KeyScope scope;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Column(name = "used_on")
    private @Nullable LocalDate usedOn;

    @SuppressWarnings("NullAway") // for JPA
    protected ApiKeyRow() {}

    ApiKeyRow(ApiKey key, ContentHash keyHash) {
        this.id = key.id();
        this.account = key.account();
        this.label = key.label();
        this.keyHash = keyHash.hex();
        this.scope = key.scope();
        this.createdAt = key.createdAt();
        this.expiresAt = key.expiresAt().orElse(null);
    }

    boolean isValid(Instant now) {
        return key().isValid(now);
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    void reinstate() {
        revokedAt = null;
    }

    void usedAt(Instant now) {
        usedOn = LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    boolean hasHash(ContentHash hash) {
        return keyHash.equals(hash.hex());
    }

    String account() {
        return account;
    }

    ApiKey key() {
        return new ApiKey(id, account, label, scope, createdAt, Optional.ofNullable(expiresAt),
                Optional.ofNullable(revokedAt), Optional.ofNullable(usedOn));
    }
}
