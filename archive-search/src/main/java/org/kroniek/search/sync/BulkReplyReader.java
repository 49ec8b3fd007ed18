package org.kroniek.search.sync;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Reads the answer to a bulk request without making an object of every line of it: when no document failed, its first
 * field already says so.
 */
final class BulkReplyReader {

    /** What has to be asked for, as {@code filter_path}. */
    static final String FILTER = "errors,items.*.status,items.*.error.type,items.*.error.reason,"
            + "items.*.error.caused_by.reason";

    private static final BulkOutcome WRITTEN = new BulkOutcome.Written();

    private final JsonFactory json = new JsonFactory();
    private final BulkVerdicts verdicts;

    BulkReplyReader(BulkVerdicts verdicts) {
        this.verdicts = verdicts;
    }

    /** One outcome for each item, in the same order. */
    List<BulkOutcome> read(InputStream answer, List<BulkItem> items) throws IOException {
        try (JsonParser parser = json.createParser(answer)) {
            while (parser.nextToken() != null) {
                if ("errors".equals(parser.currentName()) && parser.currentToken() == JsonToken.VALUE_FALSE) {
                    return Collections.nCopies(items.size(), WRITTEN);
                }
                if ("items".equals(parser.currentName()) && parser.currentToken() == JsonToken.START_ARRAY) {
                    return outcomes(parser, items);
                }
            }
        }
        throw new IOException("The answer to a bulk request has no items");
    }

    private List<BulkOutcome> outcomes(JsonParser parser, List<BulkItem> items) throws IOException {
        List<BulkOutcome> outcomes = new ArrayList<>(items.size());
        while (parser.nextToken() == JsonToken.START_OBJECT && outcomes.size() < items.size()) {
            outcomes.add(outcome(parser, items.get(outcomes.size())));
        }
        if (outcomes.size() != items.size()) {
            throw new IOException(
                    "A bulk request of " + items.size() + " documents was answered for " + outcomes.size());
        }
        return outcomes;
    }

    /** Reads to the end of one item: {@code {"index": {"status": 400, "error": {…}}}}. */
    private BulkOutcome outcome(JsonParser parser, BulkItem item) throws IOException {
        int status = 0;
        String type = "";
        StringBuilder reason = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            JsonToken token = parser.nextToken();
            depth += token == JsonToken.START_OBJECT ? 1 : token == JsonToken.END_OBJECT ? -1 : 0;
            if (token == JsonToken.VALUE_NUMBER_INT) {
                status = parser.getIntValue();
            } else if (token == JsonToken.VALUE_STRING && "type".equals(parser.currentName())) {
                type = parser.getText();
            } else if (token == JsonToken.VALUE_STRING) {
                reason.append(reason.isEmpty() ? "" : ": ").append(parser.getText());
            } else if (token == null) {
                throw new IOException("The answer to a bulk request is cut off");
            }
        }
        return type.isEmpty() ? WRITTEN : verdicts.of(item, status, type, reason.toString());
    }
}
