/** How accounts and API keys are kept by JPA. */
@NullMarked
package org.kroniek.core.access.internal;

import org.jspecify.annotations.NullMarked;
