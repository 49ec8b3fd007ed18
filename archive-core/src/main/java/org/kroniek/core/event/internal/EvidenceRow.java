package org.kroniek.core.event.internal;

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
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.TextSpan;

/** A passage that proves something of an event. It moves with its article, and remembers where somebody last saw it. */
@Entity
@Table(name = "evidence")
public class EvidenceRow {

    @Id
    private UUID id;

    @Column(name = "event_id")
    private UUID eventId;

    @Enumerated(EnumType.STRING)
    @Column(name = "claim_kind")
    private ClaimReference.Kind claimKind;

    @Column(name = "claim_key")
    private String claimKey;

    @Column(name = "article_id")
    private UUID articleId;

    private int revision;

    @Column(name = "span_start")
    private int spanStart;

    @Column(name = "span_end")
    private int spanEnd;

    private String exact;

    private String prefix;

    private String suffix;

    @Column(name = "text_hash")
    private String textHash;

    @Enumerated(EnumType.STRING)
    private Stance stance;

    @Enumerated(EnumType.STRING)
    private EvidenceState state;

    @Column(name = "basis_revision")
    private int basisRevision;

    @Column(name = "basis_start")
    private int basisStart;

    @Column(name = "basis_end")
    private int basisEnd;

    @Column(name = "delivered_as")
    private @Nullable String deliveredAs;

    private boolean active;

    @Column(name = "asserted_by")
    private String assertedBy;

    @Column(name = "asserted_at")
    private Instant assertedAt;

    @SuppressWarnings("NullAway") // for JPA
    protected EvidenceRow() {}

    /** @param deliveredAs the words by which a list gave it; empty for one that an editor attaches */
    EvidenceRow(UUID id, EventId event, Attachment attachment, Optional<String> deliveredAs, String assertedBy,
            Instant assertedAt) {
        this.id = id;
        this.eventId = event.value();
        this.claimKind = attachment.claim().kind();
        this.claimKey = attachment.claim().key();
        this.articleId = attachment.article().value();
        this.stance = attachment.stance();
        this.deliveredAs = deliveredAs.orElse(null);
        this.active = true;
        this.assertedBy = assertedBy;
        this.assertedAt = assertedAt;
        set(attachment.position());
    }

    /** Puts it elsewhere in its article. */
    void place(Position position) {
        set(position);
    }

    private void set(Position position) {
        Anchor anchor = position.anchor();
        revision = position.revision();
        spanStart = anchor.span().start();
        spanEnd = anchor.span().end();
        exact = anchor.exact();
        prefix = anchor.prefix();
        suffix = anchor.suffix();
        textHash = anchor.textHash().hex();
        state = position.state();
        basisRevision = position.basisRevision();
        basisStart = position.basis().start();
        basisEnd = position.basis().end();
    }

    void withdraw() {
        active = false;
    }

    /** Its list no longer gives it; should the list give it again, that is another one. */
    void forgetDelivery() {
        deliveredAs = null;
    }

    UUID id() {
        return id;
    }

    EventId event() {
        return new EventId(eventId);
    }

    ClaimReference claim() {
        return new ClaimReference(claimKind, claimKey);
    }

    ArticleId article() {
        return new ArticleId(articleId);
    }

    Position position() {
        Anchor anchor = new Anchor(new TextSpan(spanStart, spanEnd), exact, prefix, suffix, new ContentHash(textHash));
        return new Position(revision, anchor, state, basisRevision, new TextSpan(basisStart, basisEnd));
    }

    Stance stance() {
        return stance;
    }

    Optional<String> deliveredAs() {
        return Optional.ofNullable(deliveredAs);
    }

    boolean isActive() {
        return active;
    }

    EvidenceSnapshot snapshot(ArticleReference article) {
        Position position = position();
        return new EvidenceSnapshot(id, claim(), article, position.revision(), position.anchor(), stance, state,
                assertedBy, assertedAt);
    }
}
