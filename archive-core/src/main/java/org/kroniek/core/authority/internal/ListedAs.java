package org.kroniek.core.authority.internal;

/** What makes two deliveries the same record: the list, and what the list calls it. */
record ListedAs(String source, String externalId) {}
