package org.kroniek.core.importing;

import java.util.List;
import java.util.Optional;

/**
 * What an import would do with the beginning of each file of its delivery; nothing of it has been stored.
 *
 * @param more whether there are more files, or more bytes, than a preview looks at
 */
public record ImportPreview(List<PreviewedFile> files, boolean more) {

    public ImportPreview {
        files = List.copyOf(files);
    }

    /**
     * A file of a delivery.
     *
     * @param format by which importer it would be read; empty for a manifest, and when nobody knows it
     * @param certainty how sure that is, which with the format says why
     * @param documents the first ones
     * @param problems what is wrong with these
     * @param more whether it goes on
     */
    public record PreviewedFile(Optional<String> name, Optional<String> format,
            Optional<DocumentImporter.Probe> certainty, List<ImportDraft> documents, List<ImportProblem> problems,
            boolean more) {

        public PreviewedFile {
            documents = List.copyOf(documents);
            problems = List.copyOf(problems);
        }
    }
}
