/** The pages of persons, organisations and places: their names, and what the archive tells of them. */
@NullMarked
package org.kroniek.web.portal.authority;

import org.jspecify.annotations.NullMarked;
