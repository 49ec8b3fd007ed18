/** The raw engines' side: COPY and _bulk of what the archive has stored. */
@NullMarked
package org.kroniek.bench.raw;

import org.jspecify.annotations.NullMarked;
