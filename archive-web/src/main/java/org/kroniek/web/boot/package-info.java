/** Composition: the only place that knows every part and puts them together. */
@NullMarked
package org.kroniek.web.boot;

import org.jspecify.annotations.NullMarked;
