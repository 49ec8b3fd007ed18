/**
 * Puts into words, in the reader's language, what is kept in types: how a query was read, what was wrong with it, what a
 * date means. Shared by the portal and the REST API, so that both say the same.
 */
@NullMarked
package org.kroniek.web.reading;

import org.jspecify.annotations.NullMarked;
