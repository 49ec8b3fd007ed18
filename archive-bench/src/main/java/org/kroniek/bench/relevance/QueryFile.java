package org.kroniek.bench.relevance;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.bench.corpus.MalformedLine;
import org.kroniek.bench.corpus.NumberedLines;

/**
 * Reads queries: one a line as id and text with a tab between them, and further parameters of the API as
 * {@code name=value}, each after another tab, not encoded.
 */
final class QueryFile {

    /** They are the measurement's own. */
    private static final Set<String> TAKEN = Set.of("q", "size", "cursor", "highlight");

    private final Path file;

    private QueryFile(Path file) {
        this.file = file;
    }

    static List<JudgedQuery> read(Path file) {
        QueryFile reader = new QueryFile(file);
        List<JudgedQuery> queries = new ArrayList<>();
        new NumberedLines(file).forEach((line, number) -> {
            JudgedQuery query = reader.query(line, new MalformedLine(file, number));
            if (queries.stream().anyMatch(other -> other.id().equals(query.id()))) {
                throw new MalformedLine(file, number).exception("has the id %s a second time".formatted(query.id()),
                        "Give each query an id of its own.");
            }
            queries.add(query);
        });
        return List.copyOf(queries);
    }

    private JudgedQuery query(String line, MalformedLine place) {
        List<String> columns = Stream.of(line.split("\t", -1)).map(String::strip).toList();
        if (columns.size() < 2 || columns.get(0).isEmpty() || columns.get(1).isEmpty()) {
            throw place.exception("has no id or no query", "Write the id of the query, a tab, and its text.");
        }
        return new JudgedQuery(columns.get(0), columns.get(1), columns.stream().skip(2)
                .filter(column -> !column.isEmpty()).map(column -> parameter(column, place)).toList());
    }

    private static Map.Entry<String, String> parameter(String column, MalformedLine place) {
        int sign = column.indexOf('=');
        String name = column.substring(0, Math.max(sign, 0)).strip();
        if (name.isEmpty()) {
            throw place.exception("has %s, which is no parameter".formatted(column),
                    "Write parameters as name=value, each after a tab of its own.");
        }
        if (TAKEN.contains(name)) {
            throw place.exception("sets %s, which the measurement does itself".formatted(name),
                    "Take the parameter out.");
        }
        return Map.entry(name, column.substring(sign + 1).strip());
    }
}
