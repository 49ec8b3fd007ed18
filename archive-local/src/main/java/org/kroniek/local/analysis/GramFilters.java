package org.kroniek.local.analysis;

import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Filters that cut tokens into runs of letters. */
final class GramFilters {

    private GramFilters() {}

    static TokenFilterFactory edgeNGram(IndexSettings index, Environment environment, String name, Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
        UnaryOperator<TokenStream> grams = input -> new EdgeNGramTokenFilter(input, min, max, preserveOriginal);
        return new PlainTokenFilter(name, fromSide(settings.get("side", "front"), grams), true);
    }

    /** Lucene cuts at the front only; the grams of the back are those of the reversed word, turned round again. */
    private static UnaryOperator<TokenStream> fromSide(String side, UnaryOperator<TokenStream> grams) {
        return switch (side) {
            case "front" -> grams;
            case "back" -> input -> new ReverseStringFilter(grams.apply(new ReverseStringFilter(input)));
            default -> throw new IllegalArgumentException("invalid side: " + side);
        };
    }

    static TokenFilterFactory nGram(IndexSettings index, Environment environment, String name, Settings settings) {
        int min = settings.getAsInt("min_gram", 1);
        int max = settings.getAsInt("max_gram", 2);
        int allowed = index.getMaxNgramDiff();
        if (max - min > allowed) {
            throw new IllegalArgumentException("max_gram may exceed min_gram by " + allowed + ", not by " + (max - min)
                    + ", unless " + IndexSettings.MAX_NGRAM_DIFF_SETTING.getKey() + " is raised");
        }
        boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
        return new PlainTokenFilter(name, input -> new NGramTokenFilter(input, min, max, preserveOriginal));
    }
}
