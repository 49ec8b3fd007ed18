/** The race of imports. */
@NullMarked
package org.kroniek.bench.importing;

import org.jspecify.annotations.NullMarked;
