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
import org.kroniek.core.importing.ImporterRegistry;
import org.kroniek.core.importing.format.Manifest;
import org.kroniek.core.importing.zip.ZipDelivery;

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

    void readInto(Intake intake) throws IOException {
        Optional<ImportPartRow> described = parts.stream().filter(ImportPartRow::isManifest).findFirst();
        Optional<String> manifestName = described.map(part -> part.fileName().orElse("manifest"));
        intake.inFile(manifestName);
        Manifest manifest = described.isPresent() ? manifest(described.get(), intake) : Manifest.none();
        FileIntake files = new FileIntake(importers, manifest, intake);
        Set<String> delivered = new HashSet<>();
        for (ImportPartRow part : parts) {
            if (!part.isManifest()) {
                part.fileName().ifPresent(delivered::add);
                readPart(part, files, delivered, intake);
            }
        }
        intake.inFile(manifestName);
        manifest.refuseMissing(delivered, intake);
        intake.flush();
    }

    private Manifest manifest(ImportPartRow part, Intake intake) throws IOException {
        try (InputStream in = open(part, intake)) {
            return Manifest.read(in, settings.maxDocumentBytes(), intake);
        }
    }

    private InputStream open(ImportPartRow part, Intake intake) {
        return new CountedInputStream(deliveries.read(part.key()), intake::hasRead);
    }

    private void readPart(ImportPartRow part, FileIntake files, Set<String> delivered, Intake intake)
            throws IOException {
        try (InputStream in = new BufferedInputStream(open(part, intake), BUFFER)) {
            in.mark(DocumentImporter.HEAD);
            byte[] head = in.readNBytes(DocumentImporter.HEAD);
            in.reset();
            if (ZipDelivery.isZip(head)) {
                intake.inFile(part.fileName());
                new ZipDelivery(part.fileName().orElse("zip"), settings.zip()).read(in, (name, content) -> {
                    delivered.add(name);
                    files.read(Optional.of(name), "", content);
                }, problem -> refuse(Optional.of(problem.place()), problem.refusal(), intake));
            } else if (part.size() == 0) {
                refuse(part.fileName(), new DocumentRefusedException(ImportProblem.Code.EMPTY, "", 0), intake);
            } else {
                files.read(part.fileName(), part.mediaType(), in);
            }
        }
    }

    private static void refuse(Optional<String> file, DocumentRefusedException refusal, Intake intake) {
        intake.inFile(file);
        intake.refused(refusal);
    }
}
