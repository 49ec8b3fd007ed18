/** What is indexed: documents, and how a snapshot becomes one. */
@NullMarked
package org.kroniek.search.document;

import org.jspecify.annotations.NullMarked;
