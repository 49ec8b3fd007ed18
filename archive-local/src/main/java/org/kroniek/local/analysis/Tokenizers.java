package org.kroniek.local.analysis;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.core.KeywordTokenizer;
import org.apache.lucene.analysis.core.LetterTokenizer;
import org.apache.lucene.analysis.core.WhitespaceTokenizer;
import org.apache.lucene.analysis.pattern.PatternTokenizer;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.PreConfiguredTokenizer;
import org.elasticsearch.index.analysis.TokenizerFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The directory of tokenizers beside {@code standard}, which the server has itself. */
final class Tokenizers {

    private static final String NON_WORD = "\\W+";

    private Tokenizers() {}

    static Map<String, AnalysisProvider<TokenizerFactory>> configurable() {
        return Map.of("keyword", Tokenizers::keyword, "letter", Tokenizers::letter, "pattern", Tokenizers::pattern,
                "whitespace", Tokenizers::whitespace);
    }

    static List<PreConfiguredTokenizer> preConfigured() {
        return List.of(PreConfiguredTokenizer.singleton("keyword", KeywordTokenizer::new),
                PreConfiguredTokenizer.singleton("letter", LetterTokenizer::new),
                PreConfiguredTokenizer.singleton("pattern",
                        () -> new PatternTokenizer(Regex.compile(NON_WORD, null), -1)),
                PreConfiguredTokenizer.singleton("whitespace", WhitespaceTokenizer::new));
    }

    private static TokenizerFactory keyword(IndexSettings index, Environment environment, String name,
            Settings settings) {
        int bufferSize = settings.getAsInt("buffer_size", 256);
        return TokenizerFactory.newFactory(name, () -> new KeywordTokenizer(bufferSize));
    }

    private static TokenizerFactory letter(IndexSettings index, Environment environment, String name,
            Settings settings) {
        return TokenizerFactory.newFactory(name, LetterTokenizer::new);
    }

    private static TokenizerFactory whitespace(IndexSettings index, Environment environment, String name,
            Settings settings) {
        int maxLength = settings.getAsInt("max_token_length", StandardAnalyzer.DEFAULT_MAX_TOKEN_LENGTH);
        return TokenizerFactory.newFactory(name, () -> new WhitespaceTokenizer(maxLength));
    }

    private static TokenizerFactory pattern(IndexSettings index, Environment environment, String name,
            Settings settings) {
        Pattern pattern = Regex.compile(settings.get("pattern", NON_WORD), settings.get("flags"));
        int group = settings.getAsInt("group", -1);
        return TokenizerFactory.newFactory(name, () -> new PatternTokenizer(pattern, group));
    }
}
