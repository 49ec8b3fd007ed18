/** Pages for what went wrong: they say what happened and what to do next, and nothing of what is inside. */
@NullMarked
package org.kroniek.web.portal.problem;

import org.jspecify.annotations.NullMarked;
