package org.kroniek.core.event;

/**
 * Who changes something, and why: for readers of the event's history.
 *
 * @param author the account
 */
public record Signature(String author, String reason) {}
