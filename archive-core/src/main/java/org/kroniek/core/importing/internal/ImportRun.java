package org.kroniek.core.importing.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.kroniek.core.importing.ArticleImporter;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSettings;
import org.kroniek.core.importing.ImportSource;
import org.kroniek.core.importing.ImporterRegistry;
import org.kroniek.core.importing.format.Manifest;

/** Reads all documents of one delivery, always in the same order: that order numbers them. */
final class ImportRun {

    private final UUID id;
    private final List<ImportPartRow> parts;
    private final DeliveryStore deliveries;
    private final ImporterRegistry importers;
    private final ImportSettings settings;

    ImportRun(UUID id, List<ImportPartRow> parts, DeliveryStore deliveries, ImporterRegistry importers,
            ImportSettings settings) {
        this.id = id;
        this.parts = parts;
        this.deliveries = deliveries;
        this.importers = importers;
        this.settings = settings;
    }

    void readInto(ImportBatches.Batch batch) throws IOException {
        Optional<ImportPartRow> described = parts.stream().filter(ImportPartRow::isManifest).findFirst();
        Optional<String> manifestName = described.map(part -> part.fileName().orElse("manifest"));
        batch.inFile(manifestName);
        Manifest manifest = described.isPresent() ? manifest(described.get(), batch) : Manifest.none();
        Set<String> delivered = new HashSet<>();
        for (ImportPartRow part : parts) {
            if (!part.isManifest()) {
                part.fileName().ifPresent(delivered::add);
                readPart(part, manifest, batch);
            }
        }
        batch.inFile(manifestName);
        manifest.refuseMissing(delivered, batch);
        batch.flush();
    }

    private Manifest manifest(ImportPartRow part, ImportBatches.Batch batch) throws IOException {
        try (InputStream in = deliveries.read(part.key())) {
            return Manifest.read(in, settings.maxDocumentBytes(), batch);
        }
    }

    private void readPart(ImportPartRow part, Manifest manifest, ImportBatches.Batch batch) throws IOException {
        batch.inFile(part.fileName());
        if (part.size() == 0) {
            batch.refused(new DocumentRefusedException(ImportProblem.Code.EMPTY, "", 0));
            return;
        }
        try (InputStream in = new BufferedInputStream(deliveries.read(part.key()), 1 << 16)) {
            in.mark(ArticleImporter.HEAD);
            byte[] head = in.readNBytes(ArticleImporter.HEAD);
            in.reset();
            Optional<ArticleImporter> importer = importers.importerOf(part.mediaType(), part.fileName().orElse(""),
                    head);
            if (importer.isEmpty()) {
                batch.refused(new DocumentRefusedException(ImportProblem.Code.UNKNOWN_FORMAT, part.mediaType(), 0));
                return;
            }
            importer.get().read(new ImportSource(part.fileName(), part.mediaType(),
                    part.fileName().flatMap(manifest::of), in), batch);
        }
    }

    @Override
    public String toString() {
        return "import " + id;
    }
}
