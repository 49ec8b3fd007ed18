/** Versions as they are stored. */
@NullMarked
package org.kroniek.core.history.internal;

import org.jspecify.annotations.NullMarked;
