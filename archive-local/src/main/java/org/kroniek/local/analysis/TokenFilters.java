package org.kroniek.local.analysis;

import static java.util.Map.entry;
import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.core.DecimalDigitFilter;
import org.apache.lucene.analysis.core.UpperCaseFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.fr.FrenchAnalyzer;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.miscellaneous.TrimFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.ngram.NGramTokenFilter;
import org.apache.lucene.analysis.reverse.ReverseStringFilter;
import org.apache.lucene.analysis.tr.ApostropheFilter;
import org.apache.lucene.analysis.util.ElisionFilter;
import org.elasticsearch.index.analysis.PreConfiguredTokenFilter;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The directory of token filters: which can be configured, and which exist under their name without configuration. */
final class TokenFilters {

    private TokenFilters() {}

    static Map<String, AnalysisProvider<TokenFilterFactory>> configurable() {
        return Map.ofEntries(entry("apostrophe", plain(ApostropheFilter::new)),
                entry("asciifolding", LetterFilters::asciiFolding),
                entry("decimal_digit", normalizing(DecimalDigitFilter::new)),
                entry("dictionary_decompounder", requiresAnalysisSettings(WordListFilters::dictionaryDecompounder)),
                entry("edge_ngram", GramFilters::edgeNGram),
                entry("elision", requiresAnalysisSettings(LetterFilters::elision)),
                entry("german_normalization", normalizing(GermanNormalizationFilter::new)),
                entry("keyword_marker", requiresAnalysisSettings(WordListFilters::keywordMarker)),
                entry("length", StreamFilters::length), entry("limit", StreamFilters::limit),
                entry("lowercase", LetterFilters::lowercase), entry("ngram", GramFilters::nGram),
                entry("pattern_replace", requiresAnalysisSettings(LetterFilters::patternReplace)),
                entry("porter_stem", plain(PorterStemFilter::new)),
                entry("remove_duplicates", plain(RemoveDuplicatesTokenFilter::new)),
                entry("reverse", plain(ReverseStringFilter::new)), entry("stemmer", Stemmers::stemmer),
                entry("stemmer_override", requiresAnalysisSettings(WordListFilters::stemmerOverride)),
                entry("trim", LetterFilters::trim),
                entry("truncate", requiresAnalysisSettings(StreamFilters::truncate)),
                entry("unique", StreamFilters::unique), entry("uppercase", normalizing(UpperCaseFilter::new)));
    }

    /** The second argument of each says whether normalizers may use it, a third one whether the filter is safe for synonyms. */
    static List<PreConfiguredTokenFilter> preConfigured() {
        return List.of(PreConfiguredTokenFilter.singleton("apostrophe", false, ApostropheFilter::new),
                PreConfiguredTokenFilter.singleton("asciifolding", true, ASCIIFoldingFilter::new),
                PreConfiguredTokenFilter.singleton("decimal_digit", true, DecimalDigitFilter::new),
                PreConfiguredTokenFilter.singleton("edge_ngram", false, false,
                        input -> new EdgeNGramTokenFilter(input, 1)),
                PreConfiguredTokenFilter.singleton("elision", true,
                        input -> new ElisionFilter(input, FrenchAnalyzer.DEFAULT_ARTICLES)),
                PreConfiguredTokenFilter.singleton("german_normalization", true, GermanNormalizationFilter::new),
                PreConfiguredTokenFilter.singleton("keyword_repeat", false, false, KeywordRepeatFilter::new),
                PreConfiguredTokenFilter.singleton("length", false,
                        input -> new LengthFilter(input, 0, Integer.MAX_VALUE)),
                PreConfiguredTokenFilter.singleton("limit", false, input -> new LimitTokenCountFilter(input, 1, false)),
                PreConfiguredTokenFilter.singleton("ngram", false, false,
                        input -> new NGramTokenFilter(input, 1, 2, false)),
                PreConfiguredTokenFilter.singleton("porter_stem", false, PorterStemFilter::new),
                PreConfiguredTokenFilter.singleton("reverse", false, ReverseStringFilter::new),
                PreConfiguredTokenFilter.singleton("stemmer", false, PorterStemFilter::new),
                PreConfiguredTokenFilter.singleton("trim", true, TrimFilter::new),
                PreConfiguredTokenFilter.singleton("truncate", false,
                        input -> TruncateTokenFilter.truncateAfterChars(input, 10)),
                PreConfiguredTokenFilter.singleton("unique", false, input -> new UniqueTokenFilter(input, false)),
                PreConfiguredTokenFilter.singleton("uppercase", true, UpperCaseFilter::new));
    }

    private static AnalysisProvider<TokenFilterFactory> plain(UnaryOperator<TokenStream> filter) {
        return (index, environment, name, settings) -> new PlainTokenFilter(name, filter);
    }

    private static AnalysisProvider<TokenFilterFactory> normalizing(UnaryOperator<TokenStream> filter) {
        return (index, environment, name, settings) -> new NormalizingTokenFilter(name, filter);
    }
}
