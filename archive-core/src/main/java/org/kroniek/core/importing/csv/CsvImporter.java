package org.kroniek.core.importing.csv;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kroniek.core.importing.DocumentImporter;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.importing.ImportSink;
import org.kroniek.core.importing.ImportSource;
import org.kroniek.core.importing.record.RecordForms;

/** Authority lists as CSV: a header row, then one person, organisation or place a row. */
public final class CsvImporter implements DocumentImporter {

    private final int maxBytes;

    /** @param maxBytes the longest row taken */
    public CsvImporter(int maxBytes) {
        this.maxBytes = maxBytes;
    }

    @Override
    public String format() {
        return "csv";
    }

    @Override
    public boolean readsMany() {
        return true;
    }

    /** Never certain: any text may begin like a table. */
    @Override
    public Probe probe(String mediaType, String fileName, byte[] head) {
        String firstLine = new String(head, StandardCharsets.UTF_8).replace("\uFEFF", "").lines().findFirst()
                .orElse("");
        boolean named = mediaType.startsWith("text/csv") || fileName.toLowerCase(Locale.ROOT).endsWith(".csv");
        boolean header = List.of(firstLine.replace("\"", "").split("[,;\t]")).contains("externalId");
        return named || header ? Probe.LIKELY : Probe.NO;
    }

    @Override
    public void read(ImportSource source, ImportSink sink) throws IOException {
        RowReader rows = new RowReader(source.content(), maxBytes);
        try {
            RowForm form = RowForm.of(rows.firstLine()
                    .orElseThrow(() -> new DocumentRefusedException(Code.EMPTY, "", 0)));
            RowReader.Row header = rows.next(form).orElseThrow();
            Columns columns = Columns.read(header.cells(), header.line());
            columns.unknown().forEach(name -> sink.warning(Code.UNKNOWN_FIELD, name, header.line()));
            readRows(rows, form.ofWidth(header.cells().size()), columns, source, sink);
        } catch (DocumentRefusedException e) {
            sink.refused(e); // nothing can be read without the header
        }
    }

    private static void readRows(RowReader rows, RowForm form, Columns columns, ImportSource source, ImportSink sink)
            throws IOException {
        for (boolean more = true; more;) {
            try {
                Optional<RowReader.Row> row = rows.next(form);
                more = row.isPresent();
                // Spreadsheets write rows of empty cells after the last.
                if (more && !row.get().cells().stream().allMatch(String::isBlank)) {
                    read(row.get(), columns, source, sink);
                }
            } catch (DocumentRefusedException e) {
                sink.refused(e);
            }
        }
    }

    private static void read(RowReader.Row row, Columns columns, ImportSource source, ImportSink sink)
            throws DocumentRefusedException {
        RowRecord record = new RowRecord(columns, row.cells());
        try {
            String type = row.cells().get(columns.names().indexOf("type")).strip();
            if (!type.isEmpty() && !RecordForms.isAuthority(type)) {
                throw new DocumentRefusedException(Code.UNKNOWN_RECORD_TYPE, "type", type, row.line());
            }
            sink.record(RecordForms.read(type, record.record(), source.list(), row.line()).draft(), row.line(),
                    row.bytes());
        } catch (DocumentRefusedException e) {
            throw record.byColumn(e);
        }
    }
}
