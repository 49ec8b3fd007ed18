/**
 * Events along a line of time, from hours to decades. What is known is drawn in full, what is only possible is hatched: a
 * month is drawn as the whole month, never as its first day.
 */
@NullMarked
package org.kroniek.web.portal.timeline;

import org.jspecify.annotations.NullMarked;
