/** What imports say to people, in their language. */
@NullMarked
package org.kroniek.web.importing;

import org.jspecify.annotations.NullMarked;
