package org.kroniek.web.desk.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A page of the queue.
 *
 * @param kinds of which one can be chosen
 * @param done what has just been decided or taken back
 * @param undo decisions that can be taken back, as one field
 * @param problems why a decision was not carried out, by the name of its item
 * @param typed what was typed beside such a decision, by the name of its item
 * @param reason why the editor decides so, as typed
 * @param kind the chosen one, for the form
 * @param after where the page begins, for the form
 */
public record ReviewView(List<Kind> kinds, List<ReviewItem> items, Optional<String> next, Optional<String> done,
        String undo, Map<String, String> problems, Map<String, String> typed, String reason, String kind,
        String after) {

    public ReviewView {
        kinds = List.copyOf(kinds);
        items = List.copyOf(items);
        problems = Map.copyOf(problems);
        typed = Map.copyOf(typed);
    }

    /** A kind in the list of kinds. */
    public record Kind(String url, String label, boolean chosen) {}

    /** Why decisions on what is no longer in the list were not carried out, each once. */
    public List<String> problemsElsewhere() {
        List<String> here = items.stream().map(ReviewItem::name).toList();
        return problems.entrySet().stream().filter(problem -> !here.contains(problem.getKey()))
                .map(Map.Entry::getValue).distinct().toList();
    }

    /** The text beside an item: as typed, or as suggested. */
    public String input(ReviewItem item) {
        return typed.getOrDefault(item.name(), item.input().map(ReviewItem.Input::value).orElse(""));
    }
}
