package org.kroniek.core.importing;

import java.util.List;
import java.util.Optional;

/** The known importers. */
public final class ImporterRegistry {

    private final List<DocumentImporter> importers;

    /** @param importers in the order in which those that are not certain are preferred */
    public ImporterRegistry(List<DocumentImporter> importers) {
        this.importers = List.copyOf(importers);
    }

    /**
     * The importer for a file: the one that is certain, else the first that thinks it likely, else possible.
     *
     * @return empty when nobody knows the format
     * @throws IllegalStateException when two are certain: that is a mistake in an importer, not in the file
     */
    public Optional<DocumentImporter> importerOf(String mediaType, String fileName, byte[] head) {
        return recognise(mediaType, fileName, head).map(Recognition::importer);
    }

    /** The same, with how sure that importer is. */
    public Optional<Recognition> recognise(String mediaType, String fileName, byte[] head) {
        List<Recognition> certain = thatSay(DocumentImporter.Probe.CERTAIN, mediaType, fileName, head);
        if (certain.size() > 1) {
            throw new IllegalStateException(
                    "Certain of " + fileName + ": "
                            + certain.stream().map(found -> found.importer().format()).toList());
        }
        return certain.stream().findFirst()
                .or(() -> thatSay(DocumentImporter.Probe.LIKELY, mediaType, fileName, head).stream().findFirst())
                .or(() -> thatSay(DocumentImporter.Probe.POSSIBLE, mediaType, fileName, head).stream().findFirst());
    }

    private List<Recognition> thatSay(DocumentImporter.Probe answer, String mediaType, String fileName,
            byte[] head) {
        return importers.stream().filter(importer -> importer.probe(mediaType, fileName, head) == answer)
                .map(importer -> new Recognition(importer, answer)).toList();
    }
}
