/** The way back to an earlier version. */
@NullMarked
package org.kroniek.web.desk.history;

import org.jspecify.annotations.NullMarked;
