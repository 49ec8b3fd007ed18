/** Measures the archive against the raw engines below it, in one run on a temporary archive. */
@NullMarked
package org.kroniek.bench;

import org.jspecify.annotations.NullMarked;
