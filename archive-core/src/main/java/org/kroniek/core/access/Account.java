package org.kroniek.core.access;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody who may do more than read.
 *
 * @param email where alerts go
 * @param closed whether it may no longer log in; what it did still bears its name
 * @param passwordLent whether somebody else has chosen its password, so that it has to choose another first
 * @param version counts changes; an edit names the one it was made from
 */
public record Account(String name, Role role, Optional<String> email, boolean closed, boolean passwordLent,
        Instant createdAt, int version) {}
