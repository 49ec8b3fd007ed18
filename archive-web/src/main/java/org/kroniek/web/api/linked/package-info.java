/** Articles, authorities and events as JSON-LD in the terms of schema.org, for those who harvest and link data. */
@NullMarked
package org.kroniek.web.api.linked;

import org.jspecify.annotations.NullMarked;
