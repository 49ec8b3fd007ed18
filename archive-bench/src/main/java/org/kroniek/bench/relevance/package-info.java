/** How good the order of hits is, against what people have judged to be relevant, beside a plain query of Elasticsearch. */
@NullMarked
package org.kroniek.bench.relevance;

import org.jspecify.annotations.NullMarked;
