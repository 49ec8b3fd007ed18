package org.kroniek.bench.words;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.morphology.Morphology;

/** Asks for the lemmas and parts in a treebank and looks which of its word forms are found. */
public final class WordMeasurement {

    private static final LanguageTag DUTCH = new LanguageTag("nl");

    private final Treebank treebank;

    WordMeasurement(Treebank treebank) {
        this.treebank = treebank;
    }

    /** Measures with the tables of a directory. */
    public static WordMeasurement of(Path directory) {
        return new WordMeasurement(TreebankFiles.read(directory));
    }

    /** Measures the archive's analysis of Dutch words, without any archive. */
    public WordResult byAnalysis() {
        return measure("analysis alone", forms -> new AnalysisWordFinder(new Morphology(), DUTCH, forms));
    }

    /**
     * Measures anything that finds words.
     *
     * @param name of it, for the report
     * @param finders makes it, of all word forms that there are to find
     */
    public WordResult measure(String name, Function<Set<String>, WordFinder> finders) {
        WordFinder finder = finders.apply(treebank.forms());
        Set<String> queries = new LinkedHashSet<>();
        Stream.concat(treebank.compounds().stream(), treebank.inflected().stream()).map(WordPair::query)
                .forEach(queries::add);
        return new WordResult(name, treebank.forms().size(), WordShare.of(treebank.compounds(), finder),
                WordShare.of(treebank.inflected(), finder), Surplus.of(queries, treebank, finder));
    }
}
