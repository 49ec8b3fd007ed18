/** The index relay: carries the change log into Elasticsearch. */
@NullMarked
package org.kroniek.search.sync;

import org.jspecify.annotations.NullMarked;
