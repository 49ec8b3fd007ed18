/** What the pages of the desk have in common. */
@NullMarked
package org.kroniek.web.desk.page;

import org.jspecify.annotations.NullMarked;
