package org.kroniek.core.history;

import java.util.List;

/**
 * What differs between two versions of a record.
 *
 * @param fields all but the running text
 */
public record VersionDifference(RecordVersion from, RecordVersion to, List<FieldChange> fields, TextDifference text) {

    public VersionDifference {
        fields = List.copyOf(fields);
    }

    public boolean isEmpty() {
        return fields.isEmpty() && text.isEmpty();
    }
}
