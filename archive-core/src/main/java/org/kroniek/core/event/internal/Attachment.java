package org.kroniek.core.event.internal;

import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.Stance;

/** A passage found in its article, ready to be attached to a claim. */
record Attachment(ClaimReference claim, ArticleId article, Position position, Stance stance) {}
