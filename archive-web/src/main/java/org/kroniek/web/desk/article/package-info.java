/** Correcting articles, and deciding who may read them. */
@NullMarked
package org.kroniek.web.desk.article;

import org.jspecify.annotations.NullMarked;
