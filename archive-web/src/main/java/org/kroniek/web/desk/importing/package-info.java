/** Imports at the desk: deliver, look, start, follow, stop and undo. */
@NullMarked
package org.kroniek.web.desk.importing;

import org.jspecify.annotations.NullMarked;
