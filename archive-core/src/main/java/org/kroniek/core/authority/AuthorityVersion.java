package org.kroniek.core.authority;

import java.time.Instant;

/**
 * What a record said at one time, and why.
 *
 * @param number from 1, without gaps
 * @param author the account that made it
 */
public record AuthorityVersion(int number, AuthorityContent content, String reason, String author,
        Instant createdAt) {}
