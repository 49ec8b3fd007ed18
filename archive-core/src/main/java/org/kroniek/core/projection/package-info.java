/** The only window through which search and web see stored data: complete, immutable snapshots. */
@NullMarked
package org.kroniek.core.projection;

import org.jspecify.annotations.NullMarked;
