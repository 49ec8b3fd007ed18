package org.kroniek.core.history;

import java.time.Instant;

/**
 * A version of a record, and how it came to be.
 *
 * @param number from 1, without gaps
 * @param author the account that made it
 * @param published whether readers could see it; drafts of events they could not
 */
public record RecordVersion(int number, Instant at, String author, String reason, boolean published) {}
