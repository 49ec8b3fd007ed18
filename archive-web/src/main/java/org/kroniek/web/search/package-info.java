/**
 * The parameters of a search as they stand in an address, read once for the portal and the REST API: a page can be turned
 * into an API call, and back, by its path alone.
 */
@NullMarked
package org.kroniek.web.search;

import org.jspecify.annotations.NullMarked;
