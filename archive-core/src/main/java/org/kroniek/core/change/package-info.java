/** The one change log: what changed, in an order that no reader can lose. */
@NullMarked
package org.kroniek.core.change;

import org.jspecify.annotations.NullMarked;
