package org.kroniek.core.importing;

import java.util.List;
import java.util.Optional;

/** The known importers. */
public final class ImporterRegistry {

    private final List<ArticleImporter> importers;

    /** @param importers in the order in which those that are not certain are preferred */
    public ImporterRegistry(List<ArticleImporter> importers) {
        this.importers = List.copyOf(importers);
    }

    /**
     * The importer for a file: the one that is certain, else the first that thinks it likely, else possible.
     *
     * @return empty when nobody knows the format
     * @throws IllegalStateException when two are certain: that is a mistake in an importer, not in the file
     */
    public Optional<ArticleImporter> importerOf(String mediaType, String fileName, byte[] head) {
        List<ArticleImporter> certain = thatSay(ArticleImporter.Probe.CERTAIN, mediaType, fileName, head);
        if (certain.size() > 1) {
            throw new IllegalStateException(
                    "Certain of " + fileName + ": " + certain.stream().map(ArticleImporter::format).toList());
        }
        return certain.stream().findFirst()
                .or(() -> thatSay(ArticleImporter.Probe.LIKELY, mediaType, fileName, head).stream().findFirst())
                .or(() -> thatSay(ArticleImporter.Probe.POSSIBLE, mediaType, fileName, head).stream().findFirst());
    }

    private List<ArticleImporter> thatSay(ArticleImporter.Probe answer, String mediaType, String fileName,
            byte[] head) {
        return importers.stream().filter(importer -> importer.probe(mediaType, fileName, head) == answer).toList();
    }
}
