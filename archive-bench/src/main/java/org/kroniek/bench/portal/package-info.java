/** The archive's side, over HTTP, and a look at what it sends to Elasticsearch. */
@NullMarked
package org.kroniek.bench.portal;

import org.jspecify.annotations.NullMarked;
