/** Child processes: starting, watching, ending and recognising them again after a crash of their parent. */
@NullMarked
package org.kroniek.local.process;

import org.jspecify.annotations.NullMarked;
