/** Documents to measure with: read from a file or generated, and delivered in the archive's own format. */
@NullMarked
package org.kroniek.bench.corpus;

import org.jspecify.annotations.NullMarked;
