/** Takes back what an import stored, but for what others have built on since. */
@NullMarked
package org.kroniek.core.undo;

import org.jspecify.annotations.NullMarked;
