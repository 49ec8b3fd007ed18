package org.kroniek.core.event;

import java.time.Instant;
import org.kroniek.core.projection.EventStatus;

/** What an event said from one change to the next, and who changed it. */
public record EventVersion(int number, EventContent content, EventStatus status, Signature by, Instant at) {}
