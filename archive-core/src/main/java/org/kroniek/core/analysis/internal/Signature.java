package org.kroniek.core.analysis.internal;

import java.time.Instant;

/** Who decided, when, and why. */
record Signature(String by, Instant at, String reason) {}
