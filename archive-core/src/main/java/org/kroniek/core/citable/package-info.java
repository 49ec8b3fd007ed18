/** Searches that were kept to be cited: what was asked, how it was read, and what was found, never changed afterwards. */
@NullMarked
package org.kroniek.core.citable;

import org.jspecify.annotations.NullMarked;
