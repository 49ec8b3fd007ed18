/** The versions of articles, authorities and events: what each changed, and how to go back to one. */
@NullMarked
package org.kroniek.core.history;

import org.jspecify.annotations.NullMarked;
