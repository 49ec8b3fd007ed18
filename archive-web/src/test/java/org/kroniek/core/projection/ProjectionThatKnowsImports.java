package org.kroniek.core.projection;

import org.kroniek.core.importing.ImportDefaults;

/** Breaks a rule on purpose. */
public record ProjectionThatKnowsImports(ImportDefaults defaults) {}
