package org.kroniek.core.analysis.internal;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import org.kroniek.core.detection.FoundEvent;
import org.kroniek.core.detection.FoundEventJson;
import org.kroniek.core.detection.SuggestionKey;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;

/**
 * A sentence that is likely to report an event.
 *
 * @param content as {@link FoundEventJson} writes it
 */
record EventRow(String key, String type, String rule, TextPart part, TextSpan sentence,
        String content) implements FindingRow {

    static final List<String> COLUMNS = List.of("suggestion_key", "type", "rule", "part", "span_start", "span_end",
            "content");

    static EventRow of(ArticleId article, FoundEvent event) {
        return new EventRow(SuggestionKey.of(article, event).value(), event.type(), event.rule(), event.part(),
                event.sentence(), FoundEventJson.write(event));
    }

    static EventRow read(Object[] row, int first) {
        return new EventRow((String) row[first], (String) row[first + 1], (String) row[first + 2],
                TextPart.valueOf((String) row[first + 3]),
                new TextSpan((Integer) row[first + 4], (Integer) row[first + 5]), (String) row[first + 6]);
    }

    @Override
    public void write(JsonGenerator json) {
        json.write("suggestion_key", key).write("type", type).write("rule", rule).write("part", part.name())
                .write("span_start", sentence.start()).write("span_end", sentence.end()).write("content", content);
    }
}
