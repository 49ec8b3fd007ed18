/** How imports are undone: in batches, each kind of document by itself, the last document first. */
@NullMarked
package org.kroniek.core.undo.internal;

import org.jspecify.annotations.NullMarked;
