/**
 * The forms of authorities, vocabulary terms and events. Each field is checked by itself, so that what is wrong can be
 * named by line and field.
 */
@NullMarked
package org.kroniek.core.importing.record;

import org.jspecify.annotations.NullMarked;
