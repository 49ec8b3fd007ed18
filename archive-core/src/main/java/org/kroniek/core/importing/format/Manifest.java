package org.kroniek.core.importing.format;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSink;
import org.kroniek.core.importing.ManifestEntry;

/**
 * A manifest: JSON Lines that describe the files of a delivery. Each line names its {@code file} and may give {@code
 * source}, {@code externalId}, {@code title}, {@code date}, {@code language}, {@code byline}, {@code section}, {@code url}
 * and {@code rights}.
 */
public final class Manifest {

    private static final Set<String> FIELDS = Set.of("file", "source", "externalId", "title", "date", "language",
            "byline", "section", "url", "rights");

    private final Map<String, Line> lines;

    /** An entry and the line it stands on. */
    private record Line(ManifestEntry entry, long number) {}

    private Manifest(Map<String, Line> lines) {
        this.lines = lines;
    }

    /** A delivery without one. */
    public static Manifest none() {
        return new Manifest(Map.of());
    }

    /** Reads a manifest; a line that cannot be read is refused, the others count. */
    public static Manifest read(InputStream in, int maxBytes, ImportSink sink) throws IOException {
        LineReader reader = new LineReader(in, maxBytes);
        Map<String, Line> lines = new LinkedHashMap<>();
        for (byte[] bytes = reader.next(); bytes != null; bytes = reader.next()) {
            try {
                if (bytes.length > maxBytes) {
                    throw new DocumentRefusedException(ImportProblem.Code.TOO_LARGE, "> " + maxBytes, reader.number());
                }
                String text = StrictUtf8.decode(bytes, reader.number());
                if (!text.isBlank()) {
                    add(lines, JsonRecord.parse(text, reader.number()), reader.number(), sink);
                }
            } catch (DocumentRefusedException e) {
                sink.refused(e);
            }
        }
        return new Manifest(lines);
    }

    private static void add(Map<String, Line> lines, JsonRecord fields, long number, ImportSink sink)
            throws DocumentRefusedException {
        String file = fields.text("file")
                .orElseThrow(() -> new DocumentRefusedException(ImportProblem.Code.WRONG_TYPE, "file", number));
        ManifestEntry entry = new ManifestEntry(file, fields.text("source"), fields.text("externalId"),
                fields.text("title"), fields.text("date"), fields.text("language"), fields.text("byline"),
                fields.text("section"), fields.text("url"), fields.text("rights"));
        if (lines.putIfAbsent(file, new Line(entry, number)) != null) {
            throw new DocumentRefusedException(ImportProblem.Code.LISTED_TWICE, file, number);
        }
        fields.unknown(FIELDS).forEach(field -> sink.warning(ImportProblem.Code.UNKNOWN_FIELD, field, number));
    }

    /** What it says of a file. */
    public Optional<ManifestEntry> of(String fileName) {
        return Optional.ofNullable(lines.get(fileName)).map(Line::entry);
    }

    /** Refuses each listed file that was not delivered. */
    public void refuseMissing(Set<String> delivered, ImportSink sink) {
        lines.forEach((file, line) -> {
            if (!delivered.contains(file)) {
                sink.refused(new DocumentRefusedException(ImportProblem.Code.FILE_NOT_DELIVERED, file, line.number()));
            }
        });
    }
}
