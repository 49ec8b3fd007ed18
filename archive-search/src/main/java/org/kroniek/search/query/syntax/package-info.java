/** The query language: from what was typed to a typed tree, or to problems with their place. */
@NullMarked
package org.kroniek.search.query.syntax;

import org.jspecify.annotations.NullMarked;
