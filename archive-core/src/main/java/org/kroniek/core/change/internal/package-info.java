/** The change log on PostgreSQL. */
@NullMarked
package org.kroniek.core.change.internal;

import org.jspecify.annotations.NullMarked;
