/** Whether the archive can do its work. */
@NullMarked
package org.kroniek.web.health;

import org.jspecify.annotations.NullMarked;
