package org.kroniek.core.event.internal;

/** A list, and what it calls a record. */
record ListedAs(String source, String externalId) {}
