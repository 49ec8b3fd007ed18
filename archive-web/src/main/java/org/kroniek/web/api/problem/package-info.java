/** Errors of the API as problem details (RFC 9457). */
@NullMarked
package org.kroniek.web.api.problem;

import org.jspecify.annotations.NullMarked;
