package org.kroniek.core.authority.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/** One of several values of a record, in a table of its own. */
record ValueRow<T>(EditedRecord record, int ordinal, T value) {

    static <T> List<ValueRow<T>> all(List<EditedRecord> records, Function<EditedRecord, Collection<T>> values) {
        List<ValueRow<T>> rows = new ArrayList<>();
        for (EditedRecord record : records) {
            int ordinal = 0;
            for (T value : values.apply(record)) {
                rows.add(new ValueRow<>(record, ordinal++, value));
            }
        }
        return rows;
    }

    static <T> UUID[] ids(List<ValueRow<T>> rows) {
        return rows.stream().map(row -> row.record().id()).toArray(UUID[]::new);
    }

    static <T> Integer[] ordinals(List<ValueRow<T>> rows) {
        return rows.stream().map(ValueRow::ordinal).toArray(Integer[]::new);
    }
}
