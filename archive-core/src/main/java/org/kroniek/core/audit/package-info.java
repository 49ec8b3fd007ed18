/** The trail: who did what to which record, when and why; only ever added to, and sealed so that tampering is found. */
@NullMarked
package org.kroniek.core.audit;

import org.jspecify.annotations.NullMarked;
