package org.kroniek.core.access;

/** Who makes a request, as proved by a key or password. */
public record Caller(String account, Role role) {}
