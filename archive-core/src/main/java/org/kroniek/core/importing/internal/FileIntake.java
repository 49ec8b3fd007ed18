package org.kroniek.core.importing.internal;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import org.kroniek.core.importing.DocumentImporter;
import org.kroniek.core.importing.DocumentRefusedException;
import org.kroniek.core.importing.ImportProblem;
import org.kroniek.core.importing.ImportSource;
import org.kroniek.core.importing.ImporterRegistry;
import org.kroniek.core.importing.ManifestEntry;
import org.kroniek.core.importing.Recognition;
import org.kroniek.core.importing.format.Manifest;
import org.kroniek.core.importing.format.Utf16;

/** Finds the importer for each file of a delivery and lets it read the file. */
final class FileIntake {

    private final ImporterRegistry importers;
    private final Manifest manifest;
    private final Intake intake;

    FileIntake(ImporterRegistry importers, Manifest manifest, Intake intake) {
        this.importers = importers;
        this.manifest = manifest;
        this.intake = intake;
    }

    /** @param mediaType as declared; empty when nobody has declared it */
    void read(Optional<String> name, String mediaType, InputStream content) throws IOException {
        intake.inFile(name);
        InputStream in = new BufferedInputStream(Utf16.asUtf8(content), 1 << 13);
        in.mark(DocumentImporter.HEAD);
        byte[] head = in.readNBytes(DocumentImporter.HEAD);
        in.reset();
        Optional<Recognition> recognised = importers.recognise(mediaType, name.orElse(""), head);
        if (head.length == 0) {
            intake.refused(new DocumentRefusedException(ImportProblem.Code.EMPTY, "", 0));
        } else if (recognised.isEmpty()) {
            intake.refused(new DocumentRefusedException(ImportProblem.Code.UNKNOWN_FORMAT, mediaType, 0));
        } else {
            intake.recognised(recognised.get());
            read(name, recognised.get().importer(), in);
        }
    }

    private void read(Optional<String> name, DocumentImporter importer, InputStream in) throws IOException {
        Optional<ManifestEntry> said = name.flatMap(manifest::of);
        intake.describedBy(importer.readsMany() ? said.map(this::ofMany) : said);
        try {
            importer.read(new ImportSource(name, said.flatMap(ManifestEntry::title), intake.sourceOfRecords(), in),
                    intake);
        } catch (EnoughReadException _) {
            // Nobody wants to know how this file goes on.
        }
    }

    /** One external id, title or address for a whole file would make all its documents one. */
    private ManifestEntry ofMany(ManifestEntry entry) {
        entry.fieldsOfOneArticle()
                .forEach(field -> intake.warning(ImportProblem.Code.NOT_FOR_MANY_ARTICLES, field, 0));
        return entry.withoutFieldsOfOneArticle();
    }
}
