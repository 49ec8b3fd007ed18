/** Names found in articles, and the authorities they are linked to. */
@NullMarked
package org.kroniek.core.mention;

import org.jspecify.annotations.NullMarked;
