package org.kroniek.core.importing.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;

/**
 * The header row: what each column is.
 *
 * @param columns in the order of the table; empty where nobody knows the name
 * @param names as written
 */
record Columns(List<Optional<Column>> columns, List<String> names) {

    private static final List<String> NEEDED = List.of("type", "externalId");

    /** @throws DocumentRefusedException when a column is missing, occurs twice or is in no language: no row can be read */
    static Columns read(List<String> header, long line) throws DocumentRefusedException {
        List<Optional<Column>> columns = new ArrayList<>();
        List<String> names = header.stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String name : names) {
            if (!name.isEmpty() && !seen.add(name)) {
                throw new DocumentRefusedException(Code.COLUMN_TWICE, name, name, line);
            }
            columns.add(Column.of(name, line));
        }
        for (String needed : NEEDED) {
            if (!seen.contains(needed)) {
                throw new DocumentRefusedException(Code.COLUMN_MISSING, needed, needed, line);
            }
        }
        if (columns.stream().flatMap(Optional::stream).noneMatch(column -> column.use() == Column.Use.NAME)) {
            throw new DocumentRefusedException(Code.COLUMN_MISSING, "name", "name", line);
        }
        return new Columns(columns, names);
    }

    /** The columns that are not read, though they have a name. */
    List<String> unknown() {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            if (columns.get(i).isEmpty() && !names.get(i).isEmpty()) {
                unknown.add(names.get(i));
            }
        }
        return unknown;
    }
}
