package org.kroniek.search.sync;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.Optional;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.search.document.IndexDocument;

/** Writes one document as lines of a bulk request: index it when it is there, delete it when it is not. */
final class BulkBodyWriter {

    /** Each line is a value of its own; what separates them is the line feed alone. */
    private final JsonFactory json = new JsonFactoryBuilder().rootValueSeparator("").build();
    private final int limit;

    /** @param limit bytes that one document may take */
    BulkBodyWriter(int limit) {
        this.limit = limit;
    }

    /**
     * Adds the subject to the body.
     *
     * @param version position of its change
     * @throws IOException when it cannot be written as JSON, or is too long; the body is as before then
     */
    void write(ChangeSubject subject, long version, Optional<IndexDocument> document, BulkBody.Builder body)
            throws IOException {
        int start = body.size();
        try (JsonGenerator lines = json.createGenerator(body.lines())) {
            writeAction(document.isPresent() ? "index" : "delete", subject, version, lines);
            if (document.isPresent()) {
                document.get().write(lines);
                lines.writeRaw('\n');
            }
        } catch (IOException | RuntimeException e) {
            body.truncate(start);
            throw e;
        }
        if (body.size() - start > limit) {
            int length = body.size() - start;
            body.truncate(start);
            throw new IOException("The document takes " + length + " bytes; the limit is " + limit);
        }
        body.add(new BulkItem(subject, version, start, body.size()));
    }

    /**
     * Adds a document that is always the same: when the index has it, it stays as it is.
     *
     * @param subject in whose name it is written
     */
    void create(ChangeSubject subject, String id, IndexDocument document, BulkBody.Builder body) throws IOException {
        int start = body.size();
        try (JsonGenerator lines = json.createGenerator(body.lines())) {
            lines.writeStartObject();
            lines.writeObjectFieldStart("create");
            lines.writeStringField("_id", id);
            lines.writeEndObject();
            lines.writeEndObject();
            lines.writeRaw('\n');
            document.write(lines);
            lines.writeRaw('\n');
        } catch (IOException | RuntimeException e) {
            body.truncate(start);
            throw e;
        }
        body.add(new BulkItem(subject, BulkItem.ANY_VERSION, start, body.size()));
    }

    private static void writeAction(String action, ChangeSubject subject, long version, JsonGenerator lines)
            throws IOException {
        lines.writeStartObject();
        lines.writeObjectFieldStart(action);
        lines.writeStringField("_id", subject.id().toString());
        lines.writeNumberField("version", version);
        lines.writeStringField("version_type", "external_gte");
        lines.writeEndObject();
        lines.writeEndObject();
        lines.writeRaw('\n');
    }
}
