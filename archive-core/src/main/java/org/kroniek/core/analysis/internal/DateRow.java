package org.kroniek.core.analysis.internal;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import org.kroniek.core.dating.FoundDate;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/**
 * An expression of time.
 *
 * @param date EDTF
 */
record DateRow(TextPart part, TextSpan span, String surface, String date) implements FindingRow {

    static final List<String> COLUMNS = List.of("part", "span_start", "span_end", "surface", "date_text");

    static DateRow of(FoundDate found) {
        return new DateRow(found.part(), found.span(), found.surface(), found.date().text());
    }

    static DateRow read(Object[] row, int first) {
        return new DateRow(TextPart.valueOf((String) row[first]),
                new TextSpan((Integer) row[first + 1], (Integer) row[first + 2]), (String) row[first + 3],
                (String) row[first + 4]);
    }

    @Override
    public void write(JsonGenerator json) {
        json.write("part", part.name()).write("span_start", span.start()).write("span_end", span.end())
                .write("surface", surface).write("date_text", date);
    }
}
