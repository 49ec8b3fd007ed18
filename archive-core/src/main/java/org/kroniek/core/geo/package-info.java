/** Places on the earth. */
@NullMarked
package org.kroniek.core.geo;

import org.jspecify.annotations.NullMarked;
