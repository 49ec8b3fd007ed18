package org.kroniek.core.change;

/**
 * A change that a consumer could not deal with, left aside so that it does not stop the others.
 *
 * @param reason what the consumer was told, for the operator
 */
public record ParkedChange(ChangeSubject subject, long position, String reason) {}
