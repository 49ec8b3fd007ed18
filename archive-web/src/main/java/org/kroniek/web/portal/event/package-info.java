/** The dossier of an event: what is claimed of it, and the passages that prove it. */
@NullMarked
package org.kroniek.web.portal.event;

import org.jspecify.annotations.NullMarked;
