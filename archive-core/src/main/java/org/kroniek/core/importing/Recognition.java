package org.kroniek.core.importing;

/**
 * What a file was taken for.
 *
 * @param certainty how sure its importer is, which with the format says why
 */
public record Recognition(DocumentImporter importer, DocumentImporter.Probe certainty) {}
