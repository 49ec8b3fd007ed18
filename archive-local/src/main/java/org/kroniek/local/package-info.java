/** Everything to run and test the archive on one machine without Docker. */
@NullMarked
package org.kroniek.local;

import org.jspecify.annotations.NullMarked;
