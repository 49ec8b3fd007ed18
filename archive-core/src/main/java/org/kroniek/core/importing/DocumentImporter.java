package org.kroniek.core.importing;

import java.io.IOException;

/** Reads one format. Holds no state, so that one importer serves all imports at once. */
public interface DocumentImporter {

    /** The name of the format, by which importers are told apart. */
    String format();

    /** Whether a file may hold more than one document. */
    boolean readsMany();

    /**
     * Judges whether a file is in this format.
     *
     * @param head its first bytes, at most {@value #HEAD}
     */
    Probe probe(String mediaType, String fileName, byte[] head);

    /**
     * Reads all documents of a file, in order. A document that cannot be read is given to the sink as refused, and
     * reading goes on with the next.
     *
     * @throws IOException when the bytes cannot be got
     */
    void read(ImportSource source, ImportSink sink) throws IOException;

    /** How many bytes a probe may look at. */
    int HEAD = 4096;

    /** How sure an importer is. */
    enum Probe {
        NO,
        /** The bytes do not forbid it. */
        POSSIBLE,
        /** The sender says so, by name or media type. */
        LIKELY,
        /** The bytes themselves say so. */
        CERTAIN
    }
}
