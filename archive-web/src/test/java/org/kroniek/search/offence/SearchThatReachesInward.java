package org.kroniek.search.offence;

import org.kroniek.core.importing.ImportDefaults;

/** Breaks a rule on purpose. */
public record SearchThatReachesInward(ImportDefaults defaults) {}
