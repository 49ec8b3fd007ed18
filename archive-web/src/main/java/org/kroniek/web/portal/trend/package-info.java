/** The page that shows how often words and names occur over time. */
@NullMarked
package org.kroniek.web.portal.trend;

import org.jspecify.annotations.NullMarked;
