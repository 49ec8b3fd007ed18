package org.kroniek.core.importing.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.kroniek.core.importing.DocumentImporter;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSettings;
import org.kroniek.core.importing.ImportSource;
import org.kroniek.core.importing.ImporterRegistry;
import org.kroniek.core.importing.ManifestEntry;
import org.kroniek.core.importing.format.Manifest;

/** Reads all documents of one delivery, always in the same order: that order numbers them. */
final class ImportRun {

    /** Small, as what is read ahead counts as read. */
    private static final int BUFFER = 1 << 13;

    private final List<ImportPartRow> parts;
    private final DeliveryStore deliveries;
    private final ImporterRegistry importers;
    private final ImportSettings settings;

    ImportRun(List<ImportPartRow> parts, DeliveryStore deliveries, ImporterRegistry importers,
            ImportSettings settings) {
        this.parts = parts;
        this.deliveries = deliveries;
        this.importers = importers;
        this.settings = settings;
    }

    void readInto(DocumentIntake intake) throws IOException {
        Optional<ImportPartRow> described = parts.stream().filter(ImportPartRow::isManifest).findFirst();
        Optional<String> manifestName = described.map(part -> part.fileName().orElse("manifest"));
        intake.inFile(manifestName);
        Manifest manifest = described.isPresent() ? manifest(described.get(), intake) : Manifest.none();
        Set<String> delivered = new HashSet<>();
        for (ImportPartRow part : parts) {
            if (!part.isManifest()) {
                part.fileName().ifPresent(delivered::add);
                readPart(part, manifest, intake);
            }
        }
        intake.inFile(manifestName);
        manifest.refuseMissing(delivered, intake);
        intake.flush();
    }

    private Manifest manifest(ImportPartRow part, DocumentIntake intake) throws IOException {
        try (InputStream in = new CountedInputStream(deliveries.read(part.key()), intake::hasRead)) {
            return Manifest.read(in, settings.maxDocumentBytes(), intake);
        }
    }

    private void readPart(ImportPartRow part, Manifest manifest, DocumentIntake intake) throws IOException {
        intake.inFile(part.fileName());
        if (part.size() == 0) {
            intake.refused(new DocumentRefusedException(ImportProblem.Code.EMPTY, "", 0));
            return;
        }
        try (InputStream in = new BufferedInputStream(
                new CountedInputStream(deliveries.read(part.key()), intake::hasRead), BUFFER)) {
            in.mark(DocumentImporter.HEAD);
            byte[] head = in.readNBytes(DocumentImporter.HEAD);
            in.reset();
            Optional<DocumentImporter> importer = importers.importerOf(part.mediaType(), part.fileName().orElse(""),
                    head);
            if (importer.isEmpty()) {
                intake.refused(new DocumentRefusedException(ImportProblem.Code.UNKNOWN_FORMAT, part.mediaType(), 0));
                return;
            }
            Optional<ManifestEntry> said = part.fileName().flatMap(manifest::of);
            intake.describedBy(importer.get().readsMany() ? said.map(entry -> ofMany(entry, intake)) : said);
            importer.get().read(new ImportSource(part.fileName(), said.flatMap(ManifestEntry::title),
                    intake.sourceOfRecords(), in), intake);
        }
    }

    /** One external id, title or address for a whole file would make all its documents one. */
    private static ManifestEntry ofMany(ManifestEntry entry, DocumentIntake intake) {
        entry.fieldsOfOneArticle()
                .forEach(field -> intake.warning(ImportProblem.Code.NOT_FOR_MANY_ARTICLES, field, 0));
        return entry.withoutFieldsOfOneArticle();
    }
}
