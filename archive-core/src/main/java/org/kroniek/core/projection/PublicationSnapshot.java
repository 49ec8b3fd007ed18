package org.kroniek.core.projection;

import org.kroniek.core.id.PublicationId;

/** A publication as others see it. */
public record PublicationSnapshot(PublicationId id, String name) {}
