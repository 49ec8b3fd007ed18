/** Searches that are kept to be cited, and put again later: for the API and the portal alike. */
@NullMarked
package org.kroniek.web.cited;

import org.jspecify.annotations.NullMarked;
