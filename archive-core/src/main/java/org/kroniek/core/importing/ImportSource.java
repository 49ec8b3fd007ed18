package org.kroniek.core.importing;

import java.io.InputStream;
import java.util.Optional;

/**
 * A file to be read by an importer.
 *
 * @param title what a manifest says it is, for importers that otherwise go by looks
 * @param list what the list is called from which records come that do not say so themselves
 * @param content the bytes, read as a stream however long they are
 */
public record ImportSource(Optional<String> fileName, Optional<String> title, String list, InputStream content) {}
