package org.kroniek.core.history;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a version says, field by field, in the order in which a reader would ask for it.
 *
 * @param fields values by field; a field without any is absent
 * @param text the running text, of which single words can differ; empty for records that have none
 */
public record VersionFields(Map<String, List<FieldValue>> fields, String text) {

    public VersionFields {
        fields = new LinkedHashMap<>(fields);
    }

    /** Collects fields. */
    public static final class Builder {

        private final Map<String, List<FieldValue>> fields = new LinkedHashMap<>();

        public Builder add(String field, FieldValue value) {
            fields.computeIfAbsent(field, _ -> new ArrayList<>()).add(value);
            return this;
        }

        public Builder add(String field, String value) {
            return add(field, FieldValue.of(value));
        }

        public Builder add(String field, Optional<?> value) {
            value.ifPresent(given -> add(field, given.toString()));
            return this;
        }

        public VersionFields with(String text) {
            return new VersionFields(fields, text);
        }
    }

    /** What this version says that another does not, and the other way round; fields that are the same are left out. */
    public List<FieldChange> changesTo(VersionFields later) {
        Set<String> names = new LinkedHashSet<>(fields.keySet());
        names.addAll(later.fields.keySet());
        List<FieldChange> changes = new ArrayList<>();
        for (String name : names) {
            List<FieldValue> before = fields.getOrDefault(name, List.of());
            List<FieldValue> after = later.fields.getOrDefault(name, List.of());
            if (!before.equals(after)) {
                changes.add(change(name, before, after));
            }
        }
        return List.copyOf(changes);
    }

    /** Of values that only changed their order, all are shown. */
    private static FieldChange change(String name, List<FieldValue> before, List<FieldValue> after) {
        List<FieldValue> gone = without(before, after);
        List<FieldValue> come = without(after, before);
        return gone.isEmpty() && come.isEmpty()
                ? new FieldChange(name, before, after)
                : new FieldChange(name, gone, come);
    }

    private static List<FieldValue> without(List<FieldValue> some, List<FieldValue> others) {
        return some.stream().filter(value -> !others.contains(value)).toList();
    }
}
