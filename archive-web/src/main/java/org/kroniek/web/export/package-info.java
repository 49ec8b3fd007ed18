/** Files of whole search results and of selections, written as they are read. */
@NullMarked
package org.kroniek.web.export;

import org.jspecify.annotations.NullMarked;
