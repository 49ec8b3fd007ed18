/** Measures files of whole results, and pages deep in them. */
@NullMarked
package org.kroniek.bench.export;

import org.jspecify.annotations.NullMarked;
