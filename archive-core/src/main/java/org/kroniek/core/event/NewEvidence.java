package org.kroniek.core.event;

import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.text.TextSpan;

/**
 * A passage to attach to a claim.
 *
 * @param revision the revision that was read; where the article has been corrected since, the passage is followed
 * @param span place in the canonical text of that revision, in code points
 */
public record NewEvidence(ClaimReference claim, ArticleId article, int revision, TextSpan span, Stance stance) {}
