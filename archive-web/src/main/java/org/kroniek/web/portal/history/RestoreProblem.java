package org.kroniek.web.portal.history;

/**
 * Why going back could not be done.
 *
 * @param version to which somebody wanted to go back
 * @param reason what was typed, which must not be lost
 * @param message what is wrong and what to do
 */
public record RestoreProblem(int version, String reason, String message) {}
