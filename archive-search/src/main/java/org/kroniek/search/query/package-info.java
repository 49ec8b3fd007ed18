/** What a reader asks and gets, free of Elasticsearch types. */
@NullMarked
package org.kroniek.search.query;

import org.jspecify.annotations.NullMarked;
