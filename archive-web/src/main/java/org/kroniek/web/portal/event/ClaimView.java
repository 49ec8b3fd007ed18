package org.kroniek.web.portal.event;

import java.util.List;
import java.util.Optional;

/**
 * Something claimed of the event, with its proof.
 *
 * @param text what is claimed
 * @param link where more is told of it
 * @param aside who says so, or in which role; empty when there is nothing to add
 * @param passages what proves it, what speaks against it
 */
public record ClaimView(String text, Optional<String> link, String aside, List<PassageView> passages) {

    public ClaimView {
        passages = List.copyOf(passages);
    }
}
