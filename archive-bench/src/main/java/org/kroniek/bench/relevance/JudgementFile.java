package org.kroniek.bench.relevance;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.kroniek.bench.corpus.MalformedLine;
import org.kroniek.bench.corpus.NumberedLines;

/**
 * Reads judgements: one a line as query, document and grade; or with a column between query and document that says nothing, as
 * the files of TREC have it. Columns are divided by tabs or, in lines without any, by blanks.
 */
final class JudgementFile {

    private static final int OWN_COLUMNS = 3;
    private static final int TREC_COLUMNS = 4;

    private final Map<String, Map<String, Integer>> grades = new LinkedHashMap<>();

    private JudgementFile() {}

    /** Grades by document by query. */
    static Map<String, Map<String, Integer>> read(Path file) {
        JudgementFile reader = new JudgementFile();
        new NumberedLines(file).forEach((line, number) -> reader.add(line, new MalformedLine(file, number)));
        return reader.grades;
    }

    private void add(String line, MalformedLine place) {
        List<String> columns = Stream.of(line.strip().split(line.indexOf('\t') < 0 ? "\\s+" : "\t", -1))
                .map(String::strip).toList();
        boolean isJudgement = columns.size() == OWN_COLUMNS || columns.size() == TREC_COLUMNS;
        if (!isJudgement || columns.stream().anyMatch(String::isEmpty)) {
            throw place.exception("has %d columns".formatted(columns.size()),
                    "Write query, document and grade with tabs between them, or query, 0, document and grade.");
        }
        put(columns.getFirst(), columns.get(columns.size() - 2), grade(columns.getLast(), place), place);
    }

    private static int grade(String text, MalformedLine place) {
        if (!text.matches("[0-3]")) {
            throw place.exception("has the grade " + text, "Write 0 for not relevant, or 1, 2 or 3.");
        }
        return Integer.parseInt(text);
    }

    private void put(String query, String document, int grade, MalformedLine place) {
        Integer before = grades.computeIfAbsent(query, _ -> new LinkedHashMap<>()).putIfAbsent(document, grade);
        if (before != null) {
            throw place.exception("judges document %s for query %s a second time".formatted(document, query),
                    "Keep one of the two lines.");
        }
    }
}
