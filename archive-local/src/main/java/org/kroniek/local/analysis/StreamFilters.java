package org.kroniek.local.analysis;

import org.apache.lucene.analysis.miscellaneous.LengthFilter;
import org.apache.lucene.analysis.miscellaneous.LimitTokenCountFilter;
import org.apache.lucene.analysis.miscellaneous.TruncateTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.env.Environment;
import org.elasticsearch.index.IndexSettings;
import org.elasticsearch.index.analysis.TokenFilterFactory;

/** Filters that leave out or shorten tokens. */
final class StreamFilters {

    private StreamFilters() {}

    static TokenFilterFactory length(IndexSettings index, Environment environment, String name, Settings settings) {
        if (settings.get("enable_position_increments") != null) {
            throw new IllegalArgumentException(
                    "The length filter has no [enable_position_increments] any more");
        }
        int min = settings.getAsInt("min", 0);
        int max = settings.getAsInt("max", Integer.MAX_VALUE);
        return new PlainTokenFilter(name, input -> new LengthFilter(input, min, max));
    }

    static TokenFilterFactory limit(IndexSettings index, Environment environment, String name, Settings settings) {
        int count = settings.getAsInt("max_token_count", 1);
        boolean consumeAll = settings.getAsBoolean("consume_all_tokens", false);
        return new PlainTokenFilter(name, input -> new LimitTokenCountFilter(input, count, consumeAll));
    }

    static TokenFilterFactory truncate(IndexSettings index, Environment environment, String name, Settings settings) {
        int length = settings.getAsInt("length", -1);
        if (length <= 0) {
            throw new IllegalArgumentException("The truncate filter needs a [length] above 0");
        }
        return new PlainTokenFilter(name, input -> TruncateTokenFilter.truncateAfterChars(input, length));
    }

    static TokenFilterFactory unique(IndexSettings index, Environment environment, String name, Settings settings) {
        boolean onlyOnSamePosition = settings.getAsBoolean("only_on_same_position", false);
        return new PlainTokenFilter(name, input -> new UniqueTokenFilter(input, onlyOnSamePosition));
    }
}
