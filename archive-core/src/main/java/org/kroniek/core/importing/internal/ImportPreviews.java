package org.kroniek.core.importing.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.kroniek.core.importing.ImportCleanup;
import org.kroniek.core.importing.ImportDefaults;
import org.kroniek.core.importing.ImportPreview;
import org.kroniek.core.importing.ImportSettings;
import org.kroniek.core.importing.ImporterRegistry;

/** Shows what an import would store, by reading the beginning of each file as the import itself will. */
final class ImportPreviews {

    private final DeliveryStore deliveries;
    private final ImporterRegistry importers;
    private final ImportCleanup cleanup;
    private final ImportSettings settings;

    ImportPreviews(DeliveryStore deliveries, ImporterRegistry importers, ImportCleanup cleanup,
            ImportSettings settings) {
        this.deliveries = deliveries;
        this.importers = importers;
        this.cleanup = cleanup;
        this.settings = settings;
    }

    ImportPreview preview(UUID id, ImportDefaults defaults) {
        PreviewIntake intake = new PreviewIntake(cleanup, defaults);
        try {
            new ImportRun(deliveries.parts(id), deliveries, importers, settings).readInto(intake);
        } catch (EnoughReadException _) {
            // That is what a preview is.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return intake.preview();
    }
}
