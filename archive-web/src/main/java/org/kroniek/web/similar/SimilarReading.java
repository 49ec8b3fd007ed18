package org.kroniek.web.similar;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kroniek.search.query.ArticleHit;

/**
 * A similar article and why it is one.
 *
 * @param events both are evidence of these
 * @param names both name these
 * @param words both have these; none that one of the names has
 */
public record SimilarReading(ArticleHit hit, List<SharedRecord> events, List<SharedRecord> names, List<String> words) {

    /** What a reader takes in at a glance. */
    private static final int EVENTS = 2;
    private static final int NAMES = 4;
    private static final int WORDS = 5;
    /** A single word beside better reasons is chance. */
    private static final int FEWEST_WORDS = 2;

    public SimilarReading {
        events = List.copyOf(events);
        names = List.copyOf(names);
        words = List.copyOf(words);
    }

    /** As much of it as is shown: the reasons that count most. */
    static SimilarReading of(ArticleHit hit, List<SharedRecord> events, List<SharedRecord> names, List<String> words) {
        List<String> named = Stream.concat(events.stream(), names.stream())
                .map(shared -> shared.label().toLowerCase(Locale.ROOT)).toList();
        List<String> others = words.stream().filter(word -> named.stream().noneMatch(name -> has(name, word)))
                .limit(WORDS).toList();
        return new SimilarReading(hit, events.stream().limit(EVENTS).toList(), names.stream().limit(NAMES).toList(),
                others.size() < FEWEST_WORDS && !named.isEmpty() ? List.of() : others);
    }

    private static boolean has(String name, String word) {
        return name.contains(word.toLowerCase(Locale.ROOT));
    }
}
