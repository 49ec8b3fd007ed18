/** What the search page shows: hits, filters with their counts, hits over time, and help when nothing is found. */
@NullMarked
package org.kroniek.web.portal.search;

import org.jspecify.annotations.NullMarked;
