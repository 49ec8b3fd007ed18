/** The results as Markdown. */
@NullMarked
package org.kroniek.bench.report;

import org.jspecify.annotations.NullMarked;
