package org.kroniek.core.projection;

import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.time.EdtfDate;

/** An expression of time in the current revision of an article, and what it means there. */
public record DateMentionSnapshot(TextPart part, Anchor anchor, EdtfDate date) {}
