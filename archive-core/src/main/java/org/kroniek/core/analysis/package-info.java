/** Reads each stored revision for names, dates and likely events, and keeps what was found; again when the names change. */
@NullMarked
package org.kroniek.core.analysis;

import org.jspecify.annotations.NullMarked;
