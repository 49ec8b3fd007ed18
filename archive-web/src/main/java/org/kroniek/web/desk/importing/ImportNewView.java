package org.kroniek.web.desk.importing;

import java.util.List;
import java.util.Optional;
import org.kroniek.web.desk.form.Field;

/**
 * The form that delivers.
 *
 * @param text pasted
 * @param problem why nothing was kept
 */
public record ImportNewView(List<Field> defaults, String text, Optional<String> problem) {

    public ImportNewView {
        defaults = List.copyOf(defaults);
    }
}
