/** Expressions of time found in articles, as EDTF dates. */
@NullMarked
package org.kroniek.core.dating;

import org.jspecify.annotations.NullMarked;
