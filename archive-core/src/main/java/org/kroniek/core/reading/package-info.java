/** An article's text divided into words and sentences, once, for everything that looks for something in it. */
@NullMarked
package org.kroniek.core.reading;

import org.jspecify.annotations.NullMarked;
