package org.kroniek.web.desk.review;

import java.util.List;

/**
 * What an editor decides on something.
 *
 * @param choice one of its choices
 * @param input the text that goes with it, perhaps empty
 * @param language of the text: that of the page
 * @param ticked the passages that are left in; of those that can be chosen
 */
record ReviewDecision(String choice, String input, String language, List<String> ticked) {

    ReviewDecision {
        ticked = List.copyOf(ticked);
    }
}
