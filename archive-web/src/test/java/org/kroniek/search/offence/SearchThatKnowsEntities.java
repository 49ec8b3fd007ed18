package org.kroniek.search.offence;

import jakarta.persistence.EntityManager;

/** Breaks a rule on purpose. */
public record SearchThatKnowsEntities(EntityManager entities) {}
