/** Events and their evidence in the database: taken in from lists, edited, followed through corrections, read. */
@NullMarked
package org.kroniek.core.event.internal;

import org.jspecify.annotations.NullMarked;
