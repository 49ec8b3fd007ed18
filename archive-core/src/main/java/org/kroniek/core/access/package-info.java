/** Who may write: accounts and API keys. */
@NullMarked
package org.kroniek.core.access;

import org.jspecify.annotations.NullMarked;
