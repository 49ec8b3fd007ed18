package org.kroniek.core.access;

import java.time.Instant;

/**
 * Somebody at work after logging in.
 *
 * @param began when
 * @param passwordLent whether nothing may be done but choosing a password
 */
public record Session(SessionToken token, Caller caller, Instant began, boolean passwordLent) {}
