package org.kroniek.web.citation;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.Writer;

/** CSL-JSON: an array of items in the variables of the Citation Style Language, which Zotero, Pandoc and citeproc read. */
final class CslJsonFormat implements CitationFormat {

    private final JsonGenerator out;

    CslJsonFormat(Writer out) {
        this.out = Json.createGenerator(out);
    }

    @Override
    public void begin() {
        out.writeStartArray();
    }

    @Override
    public void write(CitedRecord record) {
        out.write(Json.createObjectBuilder(CslItem.of(record)).build());
    }

    @Override
    public void end() {
        out.writeEnd().flush();
    }
}
