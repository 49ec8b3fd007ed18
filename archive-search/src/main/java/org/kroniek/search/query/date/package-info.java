/** Days and ranges of days, as people write them to limit a search. */
@NullMarked
package org.kroniek.search.query.date;

import org.jspecify.annotations.NullMarked;
