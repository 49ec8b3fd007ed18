/** One's own account, and for administrators those of others. */
@NullMarked
package org.kroniek.web.desk.account;

import org.jspecify.annotations.NullMarked;
