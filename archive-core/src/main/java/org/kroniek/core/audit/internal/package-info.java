/** The trail on PostgreSQL. */
@NullMarked
package org.kroniek.core.audit.internal;

import org.jspecify.annotations.NullMarked;
