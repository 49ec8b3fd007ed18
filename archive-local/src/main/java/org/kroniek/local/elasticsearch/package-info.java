/** Elasticsearch as a child process of a server tree that Maven unpacked, without Docker and also under root. */
@NullMarked
package org.kroniek.local.elasticsearch;

import org.jspecify.annotations.NullMarked;
