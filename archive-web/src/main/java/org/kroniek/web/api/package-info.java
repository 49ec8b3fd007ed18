/** The REST API under {@code /api/v1}, for partners and programs. */
@NullMarked
package org.kroniek.web.api;

import org.jspecify.annotations.NullMarked;
