/** Names of persons, organisations and places, and the identifiers others give them. */
@NullMarked
package org.kroniek.core.naming;

import org.jspecify.annotations.NullMarked;
