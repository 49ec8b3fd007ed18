/** What all pages share: the request as read, the frame around each page, its links and texts, and how it is written. */
@NullMarked
package org.kroniek.web.portal.page;

import org.jspecify.annotations.NullMarked;
