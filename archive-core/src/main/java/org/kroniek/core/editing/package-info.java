/** Editing articles by hand: as plain text that can be typed, checked like a delivery. */
@NullMarked
package org.kroniek.core.editing;

import org.jspecify.annotations.NullMarked;
