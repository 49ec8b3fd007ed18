/** The vocabularies in the database. */
@NullMarked
package org.kroniek.core.vocabulary.internal;

import org.jspecify.annotations.NullMarked;
