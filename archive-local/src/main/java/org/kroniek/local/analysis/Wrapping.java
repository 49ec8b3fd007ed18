package org.kroniek.local.analysis;

import org.apache.lucene.analysis.TokenStream;

/** The constructor of a filter without options. */
@FunctionalInterface
interface Wrapping {

    TokenStream around(TokenStream input);
}
