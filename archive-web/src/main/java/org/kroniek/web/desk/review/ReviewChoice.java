package org.kroniek.web.desk.review;

import java.util.Optional;

/**
 * One way to decide.
 *
 * @param hint what tells it from the others
 */
public record ReviewChoice(String value, String label, Optional<String> hint) {

    static ReviewChoice of(String value, String label) {
        return new ReviewChoice(value, label, Optional.empty());
    }
}
