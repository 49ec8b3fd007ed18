package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.Deliveries.document;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;
import org.kroniek.core.testing.SampleDocument;
import org.kroniek.core.text.BlockKind;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextBlock;
import org.kroniek.core.time.EdtfPrecision;

/** One document, posted as a person posts it. */
class ImportSeedDocumentIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private ImportWorkshop workshop;

    @BeforeEach
    void open() {
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
    }

    private ArticleSnapshot article(ImportReport report) {
        return workshop.core().snapshots().article(report.articles().getFirst()).orElseThrow();
    }

    private static ImportDefaults from(String source) {
        return new ImportDefaults(Optional.of(source), Optional.empty(), Optional.empty(), Optional.empty());
    }

    @Test
    void shouldBecomeAnArticleWithAllThatItSays() {
        ImportReport report = workshop.imported(document(SampleDocument.TEXT));

        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0));
        assertThat(report.total()).contains(1);
        assertThat(report.problems()).isEmpty();
        assertThat(report.submittedBy()).isEqualTo("editor");
        assertThat(report.startedAt()).contains(workshop.core().clock().instant());
        assertThat(report.finishedAt()).contains(workshop.core().clock().instant());
        ArticleSnapshot article = article(report);
        assertThat(article.date().orElseThrow().text()).isEqualTo("2022-01");
        assertThat(article.date().orElseThrow().precision()).isEqualTo(EdtfPrecision.MONTH);
        assertThat(article.language()).isEqualTo(new LanguageTag("nl"));
        assertThat(article.languageDetected()).isTrue();
        assertThat(article.headline()).isEqualTo(SampleDocument.HEADLINE);
        assertThat(article.headlineDerived()).isTrue();
        assertThat(article.text().blocks()).filteredOn(block -> block.kind() == BlockKind.HEADING)
                .extracting(TextBlock::text).containsExactly(SampleDocument.HEADING);
        assertThat(article.publication().name()).isEqualTo(ImportCleanup.UNATTRIBUTED);
        assertThat(article.rights()).isEqualTo(ImportCleanup.OPEN);
    }

    @Test
    void shouldComeBackByteForByte() {
        ImportReport report = workshop.imported(from("De Getrouwe"), document(SampleDocument.TEXT));

        assertThat(workshop.core().snapshots().original(report.articles().getFirst()).orElseThrow().bytes())
                .isEqualTo(SampleDocument.TEXT.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldCreateNothingAndSaySo_whenPostedAgain() {
        ImportDefaults defaults = from("De Herhaling");
        ImportReport first = workshop.imported(defaults, document(SampleDocument.TEXT));
        long changes = DATABASE.sql().count("change_log");

        ImportReport second = workshop.imported(defaults, document(SampleDocument.TEXT));

        assertThat(second.state()).isEqualTo(ImportState.DONE);
        assertThat(second.counts()).isEqualTo(new ImportCounts(1, 0, 0, 1, 0));
        assertThat(second.articles()).isEqualTo(first.articles());
        assertThat(DATABASE.sql().count("change_log")).isEqualTo(changes);
        assertThat(article(second).revision()).isEqualTo(1);
    }

    @Test
    void shouldTakeTheDefaultsOfTheDelivery() {
        ImportDefaults defaults = new ImportDefaults(Optional.of("De Bezorgkrant"), Optional.of("bk-1"),
                LanguageTag.parse("nl-BE"), Optional.of("https://rechten.example/gesloten"));

        ArticleSnapshot article = article(workshop.imported(defaults, document(SampleDocument.TEXT)));

        assertThat(article.publication().name()).isEqualTo("De Bezorgkrant");
        assertThat(article.externalId()).contains("bk-1");
        assertThat(article.language()).isEqualTo(new LanguageTag("nl-BE"));
        assertThat(article.languageDetected()).isFalse();
        assertThat(article.rights()).isEqualTo("https://rechten.example/gesloten");
    }

    @Test
    void shouldLeaveNoBytesOfTheDeliveryBehind() {
        workshop.imported(from("De Opgeruimde"), document(SampleDocument.TEXT));

        assertThat(DATABASE.sql().count("import_chunk")).isZero();
    }
}
