/** What the page of one article shows. */
@NullMarked
package org.kroniek.web.portal.article;

import org.jspecify.annotations.NullMarked;
