/** What protects every answer, page or API. */
@NullMarked
package org.kroniek.web.security;

import org.jspecify.annotations.NullMarked;
