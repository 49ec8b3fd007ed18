/** The review queue: what rules have found and editors decide on, one by one or several at once. */
@NullMarked
package org.kroniek.web.desk.review;

import org.jspecify.annotations.NullMarked;
