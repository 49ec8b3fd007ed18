package org.kroniek.bench.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.Map;
import java.util.TreeSet;
import org.kroniek.search.morphology.WordFolding;

/**
 * What queries find that the annotators do not account for.
 *
 * @param queries how many words were asked for
 * @param found how many word forms they found together, but for the words themselves
 * @param unmarked by query the forms that begin or end with it: mostly compounds that the annotators left whole
 * @param wrong by query all other forms
 */
public record Surplus(int queries, int found, Map<String, Set<String>> unmarked, Map<String, Set<String>> wrong) {

    static Surplus of(Set<String> queries, Treebank treebank, WordFinder finder) {
        int found = 0;
        Map<String, Set<String>> unmarked = new TreeMap<>();
        Map<String, Set<String>> wrong = new TreeMap<>();
        for (String query : queries) {
            String folded = WordFolding.fold(query);
            for (String form : finder.find(query)) {
                String word = WordFolding.fold(form);
                found += word.equals(folded) ? 0 : 1;
                if (!treebank.isRelated(query, form)) {
                    boolean composed = word.startsWith(folded) || word.endsWith(folded);
                    (composed ? unmarked : wrong).computeIfAbsent(query, _ -> new TreeSet<>()).add(word);
                }
            }
        }
        return new Surplus(queries.size(), found, unmarked, wrong);
    }

    /** How many forms they are. */
    public static int count(Map<String, Set<String>> forms) {
        return forms.values().stream().mapToInt(Set::size).sum();
    }

    /** Forms that a query finds on average, for one of the two kinds. */
    public double perQuery(Map<String, Set<String>> forms) {
        return queries == 0 ? 0 : (double) count(forms) / queries;
    }

    /** A line for each query, those with the most forms first. */
    public static List<String> worst(Map<String, Set<String>> forms) {
        List<Map.Entry<String, Set<String>>> entries = new ArrayList<>(forms.entrySet());
        entries.sort(Comparator.comparingInt((Map.Entry<String, Set<String>> entry) -> -entry.getValue().size()));
        return entries.stream().map(entry -> entry.getKey() + " → " + String.join(", ", entry.getValue())).toList();
    }
}
