/** Citable searches on PostgreSQL. */
@NullMarked
package org.kroniek.core.citable.internal;

import org.jspecify.annotations.NullMarked;
