/** Who may read an article: the conditions, those who ask, and how editors change the one for the other. */
@NullMarked
package org.kroniek.core.rights;

import org.jspecify.annotations.NullMarked;
