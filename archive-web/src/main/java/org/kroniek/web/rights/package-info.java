/** Conditions of access and rights statements by the names that callers and readers know them by. */
@NullMarked
package org.kroniek.web.rights;

import org.jspecify.annotations.NullMarked;
