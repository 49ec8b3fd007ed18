/** Searches that are put again: what was found then, what is found now, and why it is not the same. */
@NullMarked
package org.kroniek.search.replay;

import org.jspecify.annotations.NullMarked;
