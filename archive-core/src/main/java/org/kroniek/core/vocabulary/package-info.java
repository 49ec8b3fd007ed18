/** Controlled vocabularies that editors extend: event types, roles of participants, kinds of figures. */
@NullMarked
package org.kroniek.core.vocabulary;

import org.jspecify.annotations.NullMarked;
