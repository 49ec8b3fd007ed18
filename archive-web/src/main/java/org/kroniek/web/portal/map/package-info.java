/**
 * Maps of events, drawn here from our own outlines of the world: no tile leaves or enters the site. Positions are
 * percentages of the drawing, so that one drawing fits every width.
 */
@NullMarked
package org.kroniek.web.portal.map;

import org.jspecify.annotations.NullMarked;
