package org.kroniek.core.history;

import java.util.List;

/**
 * A field that differs between two versions.
 *
 * @param field stable name, such as {@code headline} or {@code names}
 * @param before what only the earlier version says; empty when the field is new
 * @param after what only the later version says; empty when the field is gone
 */
public record FieldChange(String field, List<FieldValue> before, List<FieldValue> after) {

    public FieldChange {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }
}
