/** Events, what is claimed of them, and the passages that prove it. */
@NullMarked
package org.kroniek.core.event;

import org.jspecify.annotations.NullMarked;
