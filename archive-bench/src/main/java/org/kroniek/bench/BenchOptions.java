package org.kroniek.bench;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;
import org.kroniek.bench.corpus.Corpus;
import org.kroniek.bench.corpus.GeneratedCorpus;
import org.kroniek.bench.corpus.JsonLinesCorpus;
import org.kroniek.bench.corpus.RepeatedCorpus;

/**
 * What is to be measured and how thoroughly; from system properties that begin with {@code bench.}
 *
 * @param articles JSON Lines to import; without them text is generated
 * @param generated how many articles are generated
 * @param copies how many times over the documents are imported in each round
 * @param queries list of searches instead of the usual one
 * @param rounds how often each race is run
 * @param samples how often each search is asked in a round
 * @param warmUp how often each search is asked before it counts: compilers need a thousand requests
 * @param variants list of names: then only what it costs an import to have them is measured
 * @param names annotated articles: then only the linking of names is measured
 * @param spelling list of names: then only how well they are found in another spelling is measured
 * @param words directory with tables of a treebank: then only the finding of word forms is measured
 * @param wordsInArchive whether words are looked for in a running archive too
 * @param relevance directory with judged articles: then only the order of hits is measured
 * @param export whether only files of all articles and deep pages are measured
 * @param errors whether each name and word that was linked or found wrongly, or not at all, is printed, and each query
 * @param report file for the results
 */
record BenchOptions(Optional<Path> articles, int generated, int copies, Optional<Path> queries, int rounds, int samples,
        int warmUp, Optional<Path> variants, Optional<Path> names, Optional<Path> spelling,
        Optional<Path> words, boolean wordsInArchive, Optional<Path> relevance, boolean export, boolean errors,
        Path report) {

    static BenchOptions of(Properties properties) {
        return new BenchOptions(file(properties, "articles"), number(properties, "generated", 5_000),
                number(properties, "copies", 1), file(properties, "queries"), number(properties, "rounds", 3),
                number(properties, "samples", 40), number(properties, "warmup", 100),
                file(properties, "variants"), file(properties, "names"), file(properties, "spelling"),
                file(properties, "words"), flag(properties, "words.archive", true), file(properties, "relevance"),
                flag(properties, "export", false),
                flag(properties, "errors", false),
                file(properties, "report").orElse(Path.of("target", "bench.md")));
    }

    private static Optional<Path> file(Properties properties, String name) {
        return text(properties, name).map(Path::of);
    }

    private static int number(Properties properties, String name, int usual) {
        String text = text(properties, name).orElse(String.valueOf(usual));
        if (!text.matches("[1-9][0-9]{0,8}")) {
            throw new BenchException("bench." + name + " is a number from 1, not " + text);
        }
        return Integer.parseInt(text);
    }

    private static boolean flag(Properties properties, String name, boolean usual) {
        String text = text(properties, name).orElse(String.valueOf(usual));
        if (!text.matches("true|false")) {
            throw new BenchException("bench." + name + " is true or false, not " + text);
        }
        return Boolean.parseBoolean(text);
    }

    /** Maven passes on what was not given as nothing. */
    private static Optional<String> text(Properties properties, String name) {
        return Optional.ofNullable(properties.getProperty("bench." + name)).map(String::strip)
                .filter(value -> !value.isEmpty());
    }

    Corpus corpus() {
        return new RepeatedCorpus(
                articles.<Corpus>map(JsonLinesCorpus::new).orElseGet(() -> new GeneratedCorpus(generated)),
                copies);
    }
}
