package org.kroniek.core.importing.csv;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;

/**
 * How a table divides its rows into cells: by RFC 4180, at the delimiter that its header shows.
 *
 * @param width how many cells a row must have, once that is known
 */
record RowForm(char delimiter, OptionalInt width) {

    /** The comma of the standard, and what spreadsheets write in countries where the comma is for decimals. */
    private static final String DELIMITERS = ",;\t";

    /** The form of a table with this first line. */
    static RowForm of(String header) {
        int delimiter = DELIMITERS.chars().boxed()
                .max(Comparator.comparing((Integer c) -> header.chars().filter(found -> found == c).count())
                        .thenComparing(Comparator.comparing((Integer c) -> DELIMITERS.indexOf(c)).reversed()))
                .orElseThrow();
        return new RowForm((char) delimiter, OptionalInt.empty());
    }

    RowForm ofWidth(int cells) {
        return new RowForm(delimiter, OptionalInt.of(cells));
    }

    /** @throws DocumentRefusedException when a quotation mark is out of place, or a cell missing or too many */
    List<String> cells(String row, long line) throws DocumentRefusedException {
        List<String> cells = divide(row, line);
        if (width.isPresent() && cells.size() != width.getAsInt()) {
            throw new DocumentRefusedException(Code.WRONG_CELL_COUNT, cells.size() + " ≠ " + width.getAsInt(), line);
        }
        return cells;
    }

    private List<String> divide(String row, long line) throws DocumentRefusedException {
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(delimiter).get();
        try (CSVParser parser = CSVParser.parse(row, format)) {
            return parser.stream().flatMap(CSVRecord::stream).toList();
        } catch (IOException | RuntimeException e) {
            // Its stream wraps what the parser finds wrong.
            throw new DocumentRefusedException(Code.NOT_CSV, row, line);
        }
    }
}
