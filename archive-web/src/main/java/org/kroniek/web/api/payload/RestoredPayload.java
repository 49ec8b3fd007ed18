package org.kroniek.web.api.payload;

/** What became of going back to a version. @param version the current one now @param changed whether it was made by this */
public record RestoredPayload(int version, boolean changed) {}
