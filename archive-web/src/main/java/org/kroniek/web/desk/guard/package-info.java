/** Lets visitors into pages, and forms only out of our own. */
@NullMarked
package org.kroniek.web.desk.guard;

import org.jspecify.annotations.NullMarked;
