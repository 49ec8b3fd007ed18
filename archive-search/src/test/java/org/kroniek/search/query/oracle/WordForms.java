package org.kroniek.search.query.oracle;

import co.elastic.clients.elasticsearch.indices.analyze.AnalyzeToken;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.schema.IndexFamily;

/** What the analyzers of the index make of words of queries. */
final class WordForms {

    static final String FOLDED = "folded";
    static final String LITERAL = "literal";
    static final Set<String> STEMMERS = Set.of("nl", "en", "de", "fr", "ru");

    private final SearchBench bench;
    private final Map<String, Map<String, List<String>>> known = new HashMap<>();

    WordForms(SearchBench bench) {
        this.bench = bench;
    }

    /** Asks for many words at once, so that they need not be asked for one by one. */
    void learn(Collection<String> words) {
        Stream.concat(Stream.of(FOLDED, LITERAL), STEMMERS.stream())
                .forEach(analyzer -> of(analyzer).putAll(analyzed(analyzer, List.copyOf(Set.copyOf(words)))));
    }

    /** The tokens of words with blanks between them; a word may have several. */
    List<String> tokens(String analyzer, String words) {
        Map<String, List<String>> forms = of(analyzer);
        return Stream.of(words.split(" "))
                .flatMap(word -> forms.computeIfAbsent(word, _ -> analyzed(analyzer, List.of(word)).get(word)).stream())
                .toList();
    }

    /** A part of a word without accents and capitals. Character by character, since it need not be a word by itself. */
    String folded(String part) {
        return part.codePoints().mapToObj(Character::toString).flatMap(letter -> tokens(FOLDED, letter).stream())
                .collect(Collectors.joining());
    }

    private Map<String, List<String>> of(String analyzer) {
        return known.computeIfAbsent(analyzer, _ -> new HashMap<>());
    }

    private Map<String, List<String>> analyzed(String analyzer, List<String> words) {
        Map<String, List<String>> tokens = words.stream()
                .collect(Collectors.toMap(Function.identity(), _ -> new ArrayList<>()));
        TreeMap<Long, String> beginnings = new TreeMap<>();
        long end = 0;
        for (String word : words) {
            beginnings.put(end, word);
            // Elasticsearch counts one character between texts.
            end += word.length() + 1;
        }
        for (AnalyzeToken token : analysis(analyzer, words)) {
            tokens.get(beginnings.floorEntry(token.startOffset()).getValue()).add(token.token());
        }
        return tokens;
    }

    private List<AnalyzeToken> analysis(String analyzer, List<String> words) {
        try {
            return bench.client().indices()
                    .analyze(a -> a.index(bench.alias(IndexFamily.ARTICLES)).analyzer(analyzer).text(words)).tokens();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
