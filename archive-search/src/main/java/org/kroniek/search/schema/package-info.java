/** The settings and mapping of the indices. */
@NullMarked
package org.kroniek.search.schema;

import org.jspecify.annotations.NullMarked;
