package org.kroniek.core.projection;

import java.time.Instant;
import java.util.UUID;
import org.kroniek.core.text.Anchor;

/**
 * A passage that proves, contradicts or mentions a claim.
 *
 * @param revision of the article, to which the anchor belongs
 * @param anchor in the canonical text of that revision
 * @param assertedBy the account that attached it
 */
public record EvidenceSnapshot(UUID id, ClaimReference claim, ArticleReference article, int revision, Anchor anchor,
        Stance stance, EvidenceState state, String assertedBy, Instant assertedAt) {}
