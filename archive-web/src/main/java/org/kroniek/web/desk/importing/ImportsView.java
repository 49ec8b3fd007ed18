package org.kroniek.web.desk.importing;

import java.util.List;
import java.util.Optional;

/**
 * Imports, the newest first.
 *
 * @param next address of those that are older
 */
public record ImportsView(List<Row> rows, Optional<String> next) {

    public ImportsView {
        rows = List.copyOf(rows);
    }

    /** An import in the list. */
    public record Row(String address, String name, String state, String documents, String by, String at) {}
}
