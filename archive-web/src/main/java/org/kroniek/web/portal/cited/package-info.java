/** What the pages of kept searches show. */
@NullMarked
package org.kroniek.web.portal.cited;

import org.jspecify.annotations.NullMarked;
