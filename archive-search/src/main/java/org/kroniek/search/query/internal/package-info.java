/** Queries and answers in Elasticsearch's terms. */
@NullMarked
package org.kroniek.search.query.internal;

import org.jspecify.annotations.NullMarked;
