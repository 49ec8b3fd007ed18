/** Finds articles whose texts are nearly the same: agency copy, reprints, corrected editions. */
@NullMarked
package org.kroniek.core.duplicate;

import org.jspecify.annotations.NullMarked;
