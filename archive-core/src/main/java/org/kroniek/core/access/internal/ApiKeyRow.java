package org.kroniek.core.access.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
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

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private @Nullable Instant expiresAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @SuppressWarnings("NullAway") // for JPA
    protected ApiKeyRow() {}

    ApiKeyRow(UUID id, String account, String label, ContentHash keyHash, Instant createdAt) {
        this.id = id;
        this.account = account;
        this.label = label;
        this.keyHash = keyHash.hex();
        this.createdAt = createdAt;
    }

    boolean isValid(Instant now) {
        return revokedAt == null && (expiresAt == null || now.isBefore(expiresAt));
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    void reinstate() {
        revokedAt = null;
    }

    boolean hasHash(ContentHash hash) {
        return keyHash.equals(hash.hex());
    }

    String account() {
        return account;
    }
}
