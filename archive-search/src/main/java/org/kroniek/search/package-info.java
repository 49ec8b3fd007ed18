/** Search over the archive: {@link org.kroniek.search.SearchModule} puts its parts together. */
@NullMarked
package org.kroniek.search;

import org.jspecify.annotations.NullMarked;
