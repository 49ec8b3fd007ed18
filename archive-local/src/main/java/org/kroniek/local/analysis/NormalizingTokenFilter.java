package org.kroniek.local.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.elasticsearch.index.analysis.NormalizingTokenFilterFactory;

/** A configured filter that works letter by letter, so normalizers may use it. */
record NormalizingTokenFilter(String name, UnaryOperator<TokenStream> filter, UnaryOperator<TokenStream> normalization)
        implements
            NormalizingTokenFilterFactory {

    NormalizingTokenFilter(String name, UnaryOperator<TokenStream> filter) {
        this(name, filter, filter);
    }

    @Override
    public TokenStream create(TokenStream input) {
        return filter.apply(input);
    }

    @Override
    public TokenStream normalize(TokenStream input) {
        return normalization.apply(input);
    }
}
