/** Which indices exist and which one is live. */
@NullMarked
package org.kroniek.search.index;

import org.jspecify.annotations.NullMarked;
