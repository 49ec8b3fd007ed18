package org.kroniek.local.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** A configured filter that normalizers and queries for patterns leave out. */
record PlainTokenFilter(String name, UnaryOperator<TokenStream> filter, boolean breaksFastVectorHighlighter)
        implements
            TokenFilterFactory {

    PlainTokenFilter(String name, UnaryOperator<TokenStream> filter) {
        this(name, filter, false);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return filter.apply(input);
    }
}
