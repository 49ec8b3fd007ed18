package org.kroniek.web.offence;

import org.kroniek.web.offenceabroad.CycleOfAbroad;

/** Breaks a rule on purpose, together with {@link CycleOfAbroad}. */
public record CycleOfHome(CycleOfAbroad abroad) {}
