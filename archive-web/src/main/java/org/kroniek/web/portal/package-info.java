/**
 * The portal: pages for readers, rendered on the server. Every state is a plain GET address; nothing needs a script, a
 * cookie or a session.
 */
@NullMarked
package org.kroniek.web.portal;

import org.jspecify.annotations.NullMarked;
