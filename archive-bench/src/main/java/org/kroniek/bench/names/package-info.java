/** How well names are found and linked, against articles that people have annotated. Needs no running archive. */
@NullMarked
package org.kroniek.bench.names;

import org.jspecify.annotations.NullMarked;
