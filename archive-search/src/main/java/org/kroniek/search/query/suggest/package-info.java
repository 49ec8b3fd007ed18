/** Suggestions while somebody types: names by any of their spellings, events and headlines. */
@NullMarked
package org.kroniek.search.query.suggest;

import org.jspecify.annotations.NullMarked;
