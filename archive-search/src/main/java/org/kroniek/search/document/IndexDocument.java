package org.kroniek.search.document;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** What the index shall hold of one record. */
@FunctionalInterface
public interface IndexDocument {

    /** Writes the document as one JSON object. */
    void write(JsonGenerator json) throws IOException;
}
