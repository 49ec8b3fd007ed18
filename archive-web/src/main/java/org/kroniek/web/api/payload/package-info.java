/** The shapes of the API's answers. They are records of their own, so that storage can change without them. */
@NullMarked
package org.kroniek.web.api.payload;

import org.jspecify.annotations.NullMarked;
