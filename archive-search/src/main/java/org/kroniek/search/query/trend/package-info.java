/** How often words and names occur over time, several of them beside each other, against what the archive holds. */
@NullMarked
package org.kroniek.search.query.trend;

import org.jspecify.annotations.NullMarked;
