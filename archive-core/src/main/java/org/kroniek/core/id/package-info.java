/** Typed identities. They are UUIDs of version 7 (RFC 9562), never change and are never used again. */
@NullMarked
package org.kroniek.core.id;

import org.jspecify.annotations.NullMarked;
