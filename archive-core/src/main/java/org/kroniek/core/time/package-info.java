/** Dates as the sources give them: EDTF (ISO 8601-2), with the earliest and latest day they can mean. */
@NullMarked
package org.kroniek.core.time;

import org.jspecify.annotations.NullMarked;
