/** How articles are kept by JPA. */
@NullMarked
package org.kroniek.core.article.internal;

import org.jspecify.annotations.NullMarked;
