/** What hundreds of thousands of names to look for cost an import. */
@NullMarked
package org.kroniek.bench.variants;

import org.jspecify.annotations.NullMarked;
