package org.kroniek.core.projection;

/** A passage of an article, and the event it proves something of. */
public record EventPassage(EventReference event, EvidenceSnapshot evidence) {}
