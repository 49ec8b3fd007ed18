package org.kroniek.local.analysis;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.compound.DictionaryCompoundWordTokenFilter;
import org.apache.lucene.analysis.miscellaneous.PatternKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.SetKeywordMarkerFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Filters that look words up in a list given in the settings. */
final class WordListFilters {

    private WordListFilters() {}

    static TokenFilterFactory keywordMarker(IndexSettings index, Environment environment, String name,
            Settings settings) {
        String expression = settings.get("keywords_pattern");
        Set<?> keywords = Analysis.getWordSet(environment, settings, "keywords");
        if (expression != null && keywords != null) {
            throw new IllegalArgumentException(
                    "The keyword marker takes [keywords_pattern] or a list of keywords, not both");
        }
        if (expression != null) {
            Pattern pattern = Pattern.compile(expression);
            return new PlainTokenFilter(name, input -> new PatternKeywordMarkerFilter(input, pattern));
        }
        if (keywords == null) {
            throw new IllegalArgumentException(
                    "The keyword marker needs [keywords], [keywords_path] or [keywords_pattern]");
        }
        CharArraySet set = new CharArraySet(keywords, settings.getAsBoolean("ignore_case", false));
        return new PlainTokenFilter(name, input -> new SetKeywordMarkerFilter(input, set));
    }

    static TokenFilterFactory stemmerOverride(IndexSettings index, Environment environment, String name,
            Settings settings)
            throws IOException {
        List<String> rules = Analysis.getWordList(environment, settings, "rules");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "The stemmer override needs [rules] or [rules_path]");
        }
        StemmerOverrideFilter.Builder builder = new StemmerOverrideFilter.Builder(false);
        for (String rule : rules) {
            StemmerRule parsed = StemmerRule.parse(rule);
            parsed.words().forEach(word -> builder.add(word, parsed.stem()));
        }
        StemmerOverrideFilter.StemmerOverrideMap map = builder.build();
        return new PlainTokenFilter(name, input -> new StemmerOverrideFilter(input, map));
    }

    static TokenFilterFactory dictionaryDecompounder(IndexSettings index, Environment environment, String name,
            Settings settings) {
        CharArraySet words = Analysis.getWordSet(environment, settings, "word_list");
        if (words == null) {
            throw new IllegalArgumentException(
                    "The decompounder [" + name + "] needs [word_list] or [word_list_path]");
        }
        int minWord = settings.getAsInt("min_word_size", 5);
        int minPart = settings.getAsInt("min_subword_size", 2);
        int maxPart = settings.getAsInt("max_subword_size", 15);
        boolean longest = settings.getAsBoolean("only_longest_match", false);
        return new PlainTokenFilter(name,
                input -> new DictionaryCompoundWordTokenFilter(input, words, minWord, minPart, maxPart, longest));
    }
}
