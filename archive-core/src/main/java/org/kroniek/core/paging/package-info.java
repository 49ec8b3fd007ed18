/** Lists that are read page by page, without a ceiling. */
@NullMarked
package org.kroniek.core.paging;

import org.jspecify.annotations.NullMarked;
