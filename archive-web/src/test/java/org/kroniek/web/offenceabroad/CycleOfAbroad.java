package org.kroniek.web.offenceabroad;

import org.kroniek.web.offence.CycleOfHome;

/** Breaks a rule on purpose, together with {@link CycleOfHome}. */
public record CycleOfAbroad(CycleOfHome home) {}
