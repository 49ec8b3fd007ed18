/** Likely events found in sentences by rules, waiting as suggestions for an editor. */
@NullMarked
package org.kroniek.core.detection;

import org.jspecify.annotations.NullMarked;
