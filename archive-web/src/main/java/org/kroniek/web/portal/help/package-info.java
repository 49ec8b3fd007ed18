/** How to search, with examples that run. */
@NullMarked
package org.kroniek.web.portal.help;

import org.jspecify.annotations.NullMarked;
