/**
 * The words that occur in the archive: what each is a form of, what it is composed of, and how the name that it may be
 * sounds. From here a query learns in which other words its own may stand.
 */
@NullMarked
package org.kroniek.search.vocabulary;

import org.jspecify.annotations.NullMarked;
