package org.kroniek.web.desk.form;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A field of a form, with what was typed and what is wrong with it.
 *
 * @param type as in HTML: {@code text}, {@code email}, {@code password} and so on
 * @param autocomplete what a browser may fill in (HTML autofill)
 * @param hint said before anything is typed
 * @param problem what is wrong and how to put it right
 */
public record Field(String name, String label, String type, String value, String autocomplete, boolean required,
        Optional<String> hint, Optional<String> problem) {

    public static Field text(String name, String label, String value) {
        return new Field(name, label, "text", value, "off", true, Optional.empty(), Optional.empty());
    }

    /** What was typed is never sent back. */
    public static Field password(String name, String label, String autocomplete) {
        return new Field(name, label, "password", "", autocomplete, true, Optional.empty(), Optional.empty());
    }

    public Field optional() {
        return new Field(name, label, type, value, autocomplete, false, hint, problem);
    }

    public Field ofType(String other, String filledIn) {
        return new Field(name, label, other, value, filledIn, required, hint, problem);
    }

    public Field hinted(String text) {
        return new Field(name, label, type, value, autocomplete, required, Optional.of(text), problem);
    }

    public Field with(Optional<String> wrong) {
        return new Field(name, label, type, value, autocomplete, required, hint, wrong);
    }

    /** The elements that describe it; null when there are none. */
    public @Nullable String describedBy() {
        String ids = (problem.isPresent() ? name + "-problem " : "") + (hint.isPresent() ? name + "-hint" : "");
        return ids.isEmpty() ? null : ids.strip();
    }
}
