/** Imports: from bytes in a known format to stored articles, with a report of what was refused and why. */
@NullMarked
package org.kroniek.core.importing;

import org.jspecify.annotations.NullMarked;
