package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;
import org.kroniek.core.testing.SeedFiles;

/** The documents that fill a new archive. */
class ImportSeedsIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    @Test
    void shouldAllBeTaken_andOnlyOnce() {
        ImportWorkshop workshop = new ImportWorkshop(DATABASE, ImportSettings.DEFAULT);

        ImportReport first = workshop.imported(SeedFiles.all());
        ImportReport second = workshop.imported(SeedFiles.all());

        assertThat(first.problems()).isEmpty();
        for (DocumentKind kind : DocumentKind.values()) {
            assertThat(first.of(kind).created()).as(kind.name()).isPositive().isEqualTo(first.of(kind).taken());
        }
        assertThat(second.problems()).isEmpty();
        assertThat(second.counts().unchanged()).isEqualTo(first.counts().created());
    }
}
