/** The database schema: brought up to date by its owner, used by a role that may do less. */
@NullMarked
package org.kroniek.core.migration;

import org.jspecify.annotations.NullMarked;
