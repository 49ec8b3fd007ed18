/** How imports are kept, and how their articles are stored in batches. */
@NullMarked
package org.kroniek.core.importing.internal;

import org.jspecify.annotations.NullMarked;
