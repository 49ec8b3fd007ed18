/** What else a reader of an article may want to read, named in the reader's language; for API and portal alike. */
@NullMarked
package org.kroniek.web.similar;

import org.jspecify.annotations.NullMarked;
