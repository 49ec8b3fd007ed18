package org.kroniek.core.analysis.internal;

import jakarta.json.stream.JsonGenerator;

/** Something found in a text, as the database keeps it. Two that are equal need not be written anew. */
interface FindingRow {

    /** Writes the columns that are its own, by their names. */
    void write(JsonGenerator json);
}
