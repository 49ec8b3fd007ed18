package org.kroniek.web.citation;

import java.io.IOException;

/**
 * Writes references in one format, one after the other, holding none of them: a file of a hundred thousand takes no more
 * memory than one. Made for one file; not safe for use by several threads.
 */
public interface CitationFormat {

    /** What comes before the first record. */
    default void begin() throws IOException {}

    /** Writes a record. */
    void write(CitedRecord record) throws IOException;

    /** What comes after the last record. The writer it was given stays open. */
    default void end() throws IOException {}
}
