package org.kroniek.core.change;

import java.time.Instant;

/**
 * One row of the change log, with its final place in it.
 *
 * @param position place in the log: gap-free, from 1, in an order in which no committed change appears before another
 *        that a reader has already passed
 */
public record Change(long position, ChangeSubject subject, ChangeAction action, Instant recordedAt) {}
