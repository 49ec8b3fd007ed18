package org.kroniek.web.offence;

import jakarta.persistence.EntityManager;

/** Breaks a rule on purpose. */
public record WebThatKnowsPersistence(EntityManager entities) {}
