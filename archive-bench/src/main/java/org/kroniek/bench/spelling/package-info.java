/** How well names are found in the spelling of another language. */
@NullMarked
package org.kroniek.bench.spelling;

import org.jspecify.annotations.NullMarked;
