/** Snapshots read by JPQL. */
@NullMarked
package org.kroniek.core.projection.internal;

import org.jspecify.annotations.NullMarked;
