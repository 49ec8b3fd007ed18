/** The arithmetic: percentiles, medians, rates. */
@NullMarked
package org.kroniek.bench.measure;

import org.jspecify.annotations.NullMarked;
