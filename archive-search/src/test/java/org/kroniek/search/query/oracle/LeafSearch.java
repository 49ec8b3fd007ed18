package org.kroniek.search.query.oracle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.kroniek.search.query.syntax.QueryNode;

/** Finds where words, phrases and their like stand in texts. Each is looked for once, in all texts there are. */
final class LeafSearch {

    private final List<IndexedText> texts;
    private final WordForms forms;
    private final OpenTokens open;
    private final Map<QueryNode, Map<IndexedText, List<Stretch>>> known = new HashMap<>();

    LeafSearch(List<IndexedText> texts, WordForms forms, OpenTokens open) {
        this.texts = List.copyOf(texts);
        this.forms = forms;
        this.open = open;
    }

    /** @param node without its place in a query, which would make it another each time */
    List<Stretch> stretches(QueryNode node, IndexedText text) {
        return known.computeIfAbsent(node, this::everywhere).getOrDefault(text, List.of());
    }

    private Map<IndexedText, List<Stretch>> everywhere(QueryNode node) {
        Function<IndexedText, Set<Stretch>> search = search(node);
        Map<IndexedText, List<Stretch>> found = new HashMap<>();
        for (IndexedText text : texts) {
            Set<Stretch> stretches = search.apply(text);
            if (!stretches.isEmpty()) {
                found.put(text, List.copyOf(stretches));
            }
        }
        return found;
    }

    private Function<IndexedText, Set<Stretch>> search(QueryNode node) {
        return switch (node) {
            case QueryNode.Word(var word, var _) -> {
                Function<IndexedText, Set<Stretch>> asTyped = inOrder(IndexedText::folded, WordForms.FOLDED, word, 0);
                yield text -> {
                    Set<Stretch> stretches = asTyped.apply(text);
                    stretches.addAll(inOrder(text.stemmed(), forms.tokens(text.stemmer(), word), 0));
                    return stretches;
                };
            }
            case QueryNode.Phrase(var words, var slack, var _) ->
                inOrder(IndexedText::folded, WordForms.FOLDED, words, slack);
            case QueryNode.Literal(var words, var _) -> inOrder(IndexedText::literal, WordForms.LITERAL, words, 0);
            case QueryNode.Pattern(var pattern, var _) -> anyOf(open.fitting(pattern));
            case QueryNode.Similar(var word, var edits, var _) -> anyOf(open.similar(word, edits));
            default -> throw new IllegalArgumentException("It has no place in a text: " + node);
        };
    }

    private Function<IndexedText, Set<Stretch>> inOrder(Function<IndexedText, FormTokens> form, String analyzer,
            String words, int slack) {
        List<String> tokens = forms.tokens(analyzer, words);
        return text -> inOrder(form.apply(text), tokens, slack);
    }

    private static Function<IndexedText, Set<Stretch>> anyOf(List<String> words) {
        return text -> {
            Set<Stretch> stretches = new LinkedHashSet<>();
            for (String word : words) {
                for (int place : text.folded().places(word)) {
                    stretches.add(new Stretch(place, place));
                }
            }
            return stretches;
        };
    }

    /** @param slack how many other words may stand between the first and the last */
    private static Set<Stretch> inOrder(FormTokens text, List<String> words, int slack) {
        Set<Stretch> stretches = new LinkedHashSet<>();
        if (!words.isEmpty()) {
            for (int first : text.places(words.getFirst())) {
                ends(text, words.subList(1, words.size()), first, slack)
                        .forEach(last -> stretches.add(new Stretch(first, last)));
            }
        }
        return stretches;
    }

    /** Where the last of these words can stand, when the first comes right after a place, or a few words later. */
    private static List<Integer> ends(FormTokens text, List<String> words, int after, int slack) {
        if (words.isEmpty()) {
            return List.of(after);
        }
        List<Integer> ends = new ArrayList<>();
        for (int skipped = 0; skipped <= slack; skipped++) {
            int place = after + 1 + skipped;
            if (text.has(words.getFirst(), place)) {
                ends.addAll(ends(text, words.subList(1, words.size()), place, slack - skipped));
            }
        }
        return ends;
    }
}
