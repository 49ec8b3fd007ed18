package org.kroniek.core.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.rights.Access;

/** The identity of an article; what it says is in its revisions. */
@Entity
@Table(name = "article")
public class Article {

    @Id
    private UUID id;

    @Column(name = "publication_id")
    private UUID publicationId;

    @Column(name = "external_id")
    private @Nullable String externalId;

    @Column(name = "identity_hash")
    private String identityHash;

    @Column(name = "current_revision")
    private int currentRevision;

    @Column(name = "archived_at")
    private Instant archivedAt;

    @Enumerated(EnumType.STRING)
    private Access.Kind access;

    @Column(name = "access_until")
    private @Nullable Instant accessUntil;

    @Column(name = "access_number")
    private int accessNumber;

    @SuppressWarnings("NullAway") // for JPA
    protected Article() {}

    public Article(UUID id, UUID publicationId, @Nullable String externalId, String identityHash,
            Instant archivedAt) {
        this.id = id;
        this.publicationId = publicationId;
        this.externalId = externalId;
        this.identityHash = identityHash;
        this.currentRevision = 1;
        this.archivedAt = archivedAt;
        this.access = Access.Kind.OPEN;
    }

    /** Makes room for one more revision and gives its number. */
    public int nextRevision() {
        currentRevision++;
        return currentRevision;
    }

    public UUID id() {
        return id;
    }

    public @Nullable String externalId() {
        return externalId;
    }

    public String identityHash() {
        return identityHash;
    }

    public UUID publicationId() {
        return publicationId;
    }

    public int currentRevision() {
        return currentRevision;
    }

    public Instant archivedAt() {
        return archivedAt;
    }

    /** Who may read it. */
    public Access access() {
        return new Access(access, Optional.ofNullable(accessUntil));
    }

    /** How often that was decided. */
    public int accessNumber() {
        return accessNumber;
    }
}
