/** Who calls, and what they may. */
@NullMarked
package org.kroniek.web.api.access;

import org.jspecify.annotations.NullMarked;
