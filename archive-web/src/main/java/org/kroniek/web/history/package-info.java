/** How API and pages name the records whose history they show. */
@NullMarked
package org.kroniek.web.history;

import org.jspecify.annotations.NullMarked;
