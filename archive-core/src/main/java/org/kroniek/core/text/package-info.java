/** Text as the archive keeps it: blocks, canonical plain text, and positions in Unicode code points. */
@NullMarked
package org.kroniek.core.text;

import org.jspecify.annotations.NullMarked;
