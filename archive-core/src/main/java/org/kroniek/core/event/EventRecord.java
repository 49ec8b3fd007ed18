package org.kroniek.core.event;

import org.kroniek.core.projection.EventSnapshot;

/** An event as an editor sees it, of whatever status: as readers will see it, and what to change. */
public record EventRecord(EventSnapshot snapshot, EventContent content) {}
