/** Conditions kept in PostgreSQL, every one that ever held beside the one that holds. */
@NullMarked
package org.kroniek.core.rights.internal;

import org.jspecify.annotations.NullMarked;
