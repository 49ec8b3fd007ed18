package org.kroniek.core.importing.csv;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.importing.format.LineReader;
import org.kroniek.core.importing.format.StrictUtf8;

/**
 * Divides a table into rows. A row goes on over several lines while a quotation mark is open; where that leads to nothing,
 * because a mark was forgotten, only its first line is refused, and reading goes on with the next.
 */
final class RowReader {

    /** No cell of a list has as many; without a limit one forgotten quotation mark would swallow the rest of the file. */
    private static final int MOST_LINES = 100;

    private final LineReader lines;
    private final int maxBytes;
    private final Deque<Line> ahead = new ArrayDeque<>();

    /** A line as it stands in the file. */
    private record Line(byte[] bytes, long number) {}

    /**
     * The cells of a row.
     *
     * @param line where it begins, from 1
     * @param bytes how long it is
     */
    record Row(List<String> cells, long line, int bytes) {}

    /** @param maxBytes the longest row taken */
    RowReader(InputStream in, int maxBytes) {
        this.lines = new LineReader(in, maxBytes);
        this.maxBytes = maxBytes;
    }

    /** The first line that is not blank; empty when there is none. */
    Optional<String> firstLine() throws IOException, DocumentRefusedException {
        Optional<Line> line = takeNonBlank();
        line.ifPresent(ahead::addFirst);
        return line.isEmpty() ? Optional.empty() : Optional.of(decode(line.get()));
    }

    /**
     * The next row that is not blank.
     *
     * @return empty at the end
     * @throws DocumentRefusedException for a row that cannot be read; the next call goes on after it
     */
    Optional<Row> next(RowForm form) throws IOException, DocumentRefusedException {
        Optional<Line> line = takeNonBlank();
        return line.isEmpty() ? Optional.empty() : Optional.of(row(line.get(), form));
    }

    private Row row(Line first, RowForm form) throws IOException, DocumentRefusedException {
        StringBuilder text = new StringBuilder(decode(first));
        OpenQuote quote = new OpenQuote(form.delimiter());
        quote.read(text);
        List<Line> more = new ArrayList<>();
        int bytes = first.bytes().length;
        while (quote.isOpen() && more.size() < MOST_LINES && bytes <= maxBytes) {
            Optional<Line> next = take();
            if (next.isEmpty()) {
                break; // open to the end of the file, which the form finds out
            }
            more.add(next.get());
            bytes += next.get().bytes().length + 1;
            String continued = "\n" + new String(next.get().bytes(), StandardCharsets.UTF_8);
            quote.read(continued);
            text.append(continued);
        }
        try {
            for (Line line : more) {
                decode(line); // names the line on which a byte is wrong
            }
            return new Row(form.cells(text.toString(), first.number()), first.number(), bytes);
        } catch (DocumentRefusedException e) {
            more.reversed().forEach(ahead::addFirst);
            throw e;
        }
    }

    private String decode(Line line) throws DocumentRefusedException {
        if (line.bytes().length > maxBytes) {
            throw new DocumentRefusedException(Code.TOO_LARGE, "> " + maxBytes, line.number());
        }
        return StrictUtf8.decode(line.bytes(), line.number());
    }

    private Optional<Line> takeNonBlank() throws IOException {
        Optional<Line> line = take();
        while (line.isPresent() && isBlank(line.get().bytes())) {
            line = take();
        }
        return line;
    }

    private static boolean isBlank(byte[] bytes) {
        for (byte b : bytes) {
            if (b != ' ' && b != '\t' && b != '\r') {
                return false;
            }
        }
        return true;
    }

    private Optional<Line> take() throws IOException {
        if (!ahead.isEmpty()) {
            return Optional.of(ahead.removeFirst());
        }
        byte[] bytes = lines.next();
        return bytes == null ? Optional.empty() : Optional.of(new Line(bytes, lines.number()));
    }
}
