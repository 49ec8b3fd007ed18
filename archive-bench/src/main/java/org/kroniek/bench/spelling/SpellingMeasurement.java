package org.kroniek.bench.spelling;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Compares the keys of Dutch surnames with those of the same surnames in other languages. */
public final class SpellingMeasurement {

    /** So many pairs of each language. */
    private static final int PAIRS = 500;

    private static final List<String> LANGUAGES = List.of("en", "de", "fr", "ru");

    private static final Predicate<WordPair> ONE_NAME = pair -> !pair.isOfDifferentNames();
    private static final Predicate<WordPair> ALL = _ -> true;

    private final AlignedNames names;

    SpellingMeasurement(AlignedNames names) {
        this.names = names;
    }

    /** Measures with the names of a file. */
    public static SpellingResult of(Path file) {
        return new SpellingMeasurement(AlignedNames.read(file, LANGUAGES)).measure();
    }

    SpellingResult measure() {
        List<SpellingScore> scores = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (String language : LANGUAGES) {
            List<WordPair> pairs = names.with(language);
            String title = "nl–" + language;
            scores.add(score(title + ", spelled differently", pairs, ONE_NAME.and(WordPair::isSpelledDifferently)));
            scores.add(score(title + ", of these transliterated", pairs,
                    ONE_NAME.and(WordPair::isSpelledDifferently).and(WordPair::transliterated)));
            scores.add(score(title + ", with equal ones", pairs, ONE_NAME));
            scores.add(score(title + ", spelled differently, with other names", pairs,
                    WordPair::isSpelledDifferently));
            scores.add(score(title + ", with equal ones and other names", pairs, ALL));
            pairs.forEach(pair -> words.addAll(List.of(pair.dutch(), pair.other())));
        }
        return new SpellingResult(scores, KeyTime.of(words));
    }

    private static SpellingScore score(String title, List<WordPair> all, Predicate<WordPair> wanted) {
        // Where different names are among the pairs, the list's word is taken for which words are one.
        boolean withOtherNames = all.stream().anyMatch(wanted.and(WordPair::isOfDifferentNames));
        List<WordPair> known = withOtherNames ? all : all.stream().filter(ONE_NAME).toList();
        return SpellingScore.of(title, new PairSelection(PAIRS).of(all, wanted), new SameNames(known));
    }
}
