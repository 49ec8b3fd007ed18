/** Deliveries as ZIP archives, read as a stream and without trusting anything they say of themselves. */
@NullMarked
package org.kroniek.core.importing.zip;

import org.jspecify.annotations.NullMarked;
