/** Findings in PostgreSQL, written with each revision and brought up to date when names change. */
@NullMarked
package org.kroniek.core.analysis.internal;

import org.jspecify.annotations.NullMarked;
