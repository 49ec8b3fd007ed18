package org.kroniek.local.analysis;

import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.ga.IrishLowerCaseFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceFilter;
import org.apache.lucene.analysis.tr.TurkishLowerCaseFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Filters that change the letters of one token; normalizers may use all of them. */
final class LetterFilters {

    private LetterFilters() {}

    /** A normalizer yields one token, so it never keeps the original beside the folded one. */
    static TokenFilterFactory asciiFolding(IndexSettings index, Environment environment, String name,
            Settings settings) {
        boolean preserveOriginal = settings.getAsBoolean("preserve_original", false);
        return new NormalizingTokenFilter(name, input -> new ASCIIFoldingFilter(input, preserveOriginal),
                input -> new ASCIIFoldingFilter(input, false));
    }

    static TokenFilterFactory lowercase(IndexSettings index, Environment environment, String name, Settings settings) {
        return new NormalizingTokenFilter(name, lowercase(settings.get("language")));
    }

    private static UnaryOperator<TokenStream> lowercase(String language) {
        if (language == null) {
            return LowerCaseFilter::new;
        }
        return switch (language.toLowerCase(Locale.ROOT)) {
            case "greek" -> GreekLowerCaseFilter::new;
            case "irish" -> IrishLowerCaseFilter::new;
            case "turkish" -> TurkishLowerCaseFilter::new;
            default -> throw new IllegalArgumentException("No lower case rules of their own for [" + language + "]");
        };
    }

    static TokenFilterFactory elision(IndexSettings index, Environment environment, String name, Settings settings) {
        CharArraySet articles = Analysis.parseArticles(environment, settings);
        if (articles == null) {
            throw new IllegalArgumentException("The elision filter needs [articles] or [articles_path]");
        }
        return new NormalizingTokenFilter(name, input -> new ElisionFilter(input, articles));
    }

    static TokenFilterFactory trim(IndexSettings index, Environment environment, String name, Settings settings) {
        if (settings.get("update_offsets") != null) {
            throw new IllegalArgumentException(
                    "The trim filter has no [update_offsets] any more");
        }
        return new NormalizingTokenFilter(name, TrimFilter::new);
    }

    static TokenFilterFactory patternReplace(IndexSettings index, Environment environment, String name,
            Settings settings) {
        String expression = settings.get("pattern");
        if (expression == null) {
            throw new IllegalArgumentException(
                    "The token filter [" + name + "] needs a [pattern]");
        }
        Pattern pattern = Regex.compile(expression, settings.get("flags"));
        String replacement = settings.get("replacement", "");
        boolean all = settings.getAsBoolean("all", true);
        return new NormalizingTokenFilter(name, input -> new PatternReplaceFilter(input, pattern, replacement, all));
    }
}
