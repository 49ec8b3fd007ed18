package org.kroniek.core.importing;

import java.io.InputStream;
import java.util.Optional;

/**
 * A file to be read by an importer.
 *
 * @param manifest what a manifest says of it
 * @param content the bytes, read as a stream however long they are
 */
public record ImportSource(Optional<String> fileName, String mediaType, Optional<ManifestEntry> manifest,
        InputStream content) {}
