/** How to cite what a page shows. */
@NullMarked
package org.kroniek.web.portal.cite;

import org.jspecify.annotations.NullMarked;
