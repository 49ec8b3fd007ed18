/** How authorities are kept: versions as documents, and tables derived from the current ones. */
@NullMarked
package org.kroniek.core.authority.internal;

import org.jspecify.annotations.NullMarked;
