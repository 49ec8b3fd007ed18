/** What list, timeline and map of events share: form, filters with their counts, entries, and help when nothing is found. */
@NullMarked
package org.kroniek.web.portal.events;

import org.jspecify.annotations.NullMarked;
