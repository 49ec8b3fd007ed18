package org.kroniek.local.analysis;

import static org.elasticsearch.plugins.AnalysisPlugin.requiresAnalysisSettings;

import java.io.Reader;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.HTMLStripCharFilter;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.elasticsearch.common.regex.Regex;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.Analysis;
import org.elasticsearch.index.analysis.CharFilterFactory;
import org.elasticsearch.index.analysis.NormalizingCharFilterFactory;
import org.elasticsearch.index.analysis.PreConfiguredCharFilter;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;

/** The directory of character filters, which work on the text before it is cut into tokens. */
final class CharFilters {

    private CharFilters() {}

    static Map<String, AnalysisProvider<CharFilterFactory>> configurable() {
        return Map.of("html_strip", CharFilters::htmlStrip, "mapping", requiresAnalysisSettings(CharFilters::mapping),
                "pattern_replace", requiresAnalysisSettings(CharFilters::patternReplace));
    }

    static List<PreConfiguredCharFilter> preConfigured() {
        return List.of(PreConfiguredCharFilter.singleton("html_strip", false, HTMLStripCharFilter::new));
    }

    private static CharFilterFactory htmlStrip(IndexSettings index, Environment environment, String name,
            Settings settings) {
        Set<String> escapedTags = Set.copyOf(settings.getAsList("escaped_tags"));
        return new Plain(name, text -> escapedTags.isEmpty()
                ? new HTMLStripCharFilter(text)
                : new HTMLStripCharFilter(text, escapedTags));
    }

    private static CharFilterFactory mapping(IndexSettings index, Environment environment, String name,
            Settings settings) {
        List<String> rules = Analysis.getWordList(environment, settings, "mappings");
        if (rules == null) {
            throw new IllegalArgumentException(
                    "The mapping needs [mappings] or [mappings_path]");
        }
        NormalizeCharMap.Builder builder = new NormalizeCharMap.Builder();
        rules.stream().map(MappingRule::parse).forEach(rule -> builder.add(rule.from(), rule.to()));
        NormalizeCharMap map = builder.build();
        return new Normalizing(name, text -> new MappingCharFilter(map, text));
    }

    private static CharFilterFactory patternReplace(IndexSettings index, Environment environment, String name,
            Settings settings) {
        String expression = settings.get("pattern", "");
        if (expression.isEmpty()) {
            throw new IllegalArgumentException(
                    "The character filter [" + name + "] needs a [pattern]");
        }
        Pattern pattern = Regex.compile(expression, settings.get("flags"));
        String replacement = settings.get("replacement", "");
        return new Normalizing(name, text -> new PatternReplaceCharFilter(pattern, replacement, text));
    }

    private record Plain(String name, UnaryOperator<Reader> filter) implements CharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return filter.apply(text);
        }
    }

    private record Normalizing(String name, UnaryOperator<Reader> filter) implements NormalizingCharFilterFactory {
        @Override
        public Reader create(Reader text) {
            return filter.apply(text);
        }
    }
}
