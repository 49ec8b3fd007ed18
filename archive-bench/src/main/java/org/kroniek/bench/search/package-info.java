/** The race of searches. */
@NullMarked
package org.kroniek.bench.search;

import org.jspecify.annotations.NullMarked;
