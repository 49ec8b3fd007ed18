/** What the home page shows. */
@NullMarked
package org.kroniek.web.portal.home;

import org.jspecify.annotations.NullMarked;
