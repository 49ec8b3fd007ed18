/** Authority records: persons, organisations and places with all their names. */
@NullMarked
package org.kroniek.core.authority;

import org.jspecify.annotations.NullMarked;
