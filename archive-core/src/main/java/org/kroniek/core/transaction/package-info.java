/** The boundary of a unit of work. */
@NullMarked
package org.kroniek.core.transaction;

import org.jspecify.annotations.NullMarked;
