/** What the page of a record's versions shows. */
@NullMarked
package org.kroniek.web.portal.history;

import org.jspecify.annotations.NullMarked;
