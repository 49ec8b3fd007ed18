/** What may have been meant by a query that finds nothing. */
@NullMarked
package org.kroniek.search.query.correction;

import org.jspecify.annotations.NullMarked;
