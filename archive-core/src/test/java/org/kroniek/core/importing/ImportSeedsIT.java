package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.Deliveries.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.Deliveries;
import org.kroniek.core.testing.ImportWorkshop;

/** The documents that fill a new archive. */
class ImportSeedsIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final Path SEEDS = Path.of("..", "seeds");

    private static final Pattern FILE = Pattern.compile("\"file\": *\"([^\"]+)\"");

    private static DeliveryPart[] seeds() {
        try {
            List<String> manifest = Files.readAllLines(SEEDS.resolve("manifest.jsonl"));
            List<DeliveryPart> parts = new ArrayList<>(List.of(Deliveries.manifest(manifest.toArray(String[]::new))));
            for (String line : manifest) {
                String name = FILE.matcher(line).results().findFirst().orElseThrow().group(1);
                parts.add(file(name, Files.readAllBytes(SEEDS.resolve(name))));
            }
            return parts.toArray(DeliveryPart[]::new);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void shouldAllBeTaken_andOnlyOnce() {
        ImportWorkshop workshop = new ImportWorkshop(DATABASE, ImportSettings.DEFAULT);

        ImportReport first = workshop.imported(seeds());
        ImportReport second = workshop.imported(seeds());

        assertThat(first.problems()).isEmpty();
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(first.of(kind).created()).as(kind.name()).isPositive().isEqualTo(first.of(kind).taken());
        }
        assertThat(second.problems()).isEmpty();
        assertThat(second.counts().unchanged()).isEqualTo(first.counts().created());
    }
}
