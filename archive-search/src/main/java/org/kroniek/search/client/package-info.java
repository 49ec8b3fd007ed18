/** The connection to Elasticsearch. */
@NullMarked
package org.kroniek.search.client;

import org.jspecify.annotations.NullMarked;
