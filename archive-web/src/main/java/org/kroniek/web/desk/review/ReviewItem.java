package org.kroniek.web.desk.review;

import java.util.List;
import java.util.Optional;

/**
 * Something that waits for a decision.
 *
 * @param id in forms
 * @param heading what it is about
 * @param detail what else is known of it
 * @param choices the first agrees with the rule, the last does not
 * @param input a text that goes with the decision
 */
public record ReviewItem(ReviewId id, String heading, Optional<String> detail, List<ReviewPassage> passages,
        List<ReviewChoice> choices, Optional<Input> input) {

    public ReviewItem {
        passages = List.copyOf(passages);
        choices = List.copyOf(choices);
    }

    /** A text that goes with the decision, as it is suggested. */
    public record Input(String label, String value) {}

    public String name() {
        return id.text();
    }
}
