/** Groups of near-duplicates on PostgreSQL, kept up to date in the background. */
@NullMarked
package org.kroniek.core.duplicate.internal;

import org.jspecify.annotations.NullMarked;
