/** How suggestions are kept and decided on in the database; nobody else's business. */
@NullMarked
package org.kroniek.core.detection.internal;

import org.jspecify.annotations.NullMarked;
