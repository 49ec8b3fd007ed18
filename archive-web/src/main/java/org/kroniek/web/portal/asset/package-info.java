/** Style sheet, script and icon, under addresses that change with their content and may therefore be kept for ever. */
@NullMarked
package org.kroniek.web.portal.asset;

import org.jspecify.annotations.NullMarked;
