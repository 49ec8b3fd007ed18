/** Articles, their immutable revisions, the originals they came from and the publications that printed them. */
@NullMarked
package org.kroniek.core.article;

import org.jspecify.annotations.NullMarked;
