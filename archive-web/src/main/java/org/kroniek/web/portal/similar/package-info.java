/** The part of an article's page that leads on to other articles. */
@NullMarked
package org.kroniek.web.portal.similar;

import org.jspecify.annotations.NullMarked;
