/** Small programs in place of the real servers, so that starting and stopping them can be tested in seconds. */
@NullMarked
package org.kroniek.local.fake;

import org.jspecify.annotations.NullMarked;
