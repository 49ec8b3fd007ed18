package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.importing.format.SeedTextImporter;
import org.kroniek.core.importing.internal.OpenNlpLanguageDetector;
import org.kroniek.core.testing.SampleDocument;
import org.kroniek.core.text.BlockKind;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextBlock;
import org.kroniek.core.time.EdtfPrecision;

/** From the bytes of a document to an article ready to be stored: every step but the database. */
class SampleDocumentTest {

    private static ArticleDraft draft;

    @BeforeAll
    static void read() throws IOException {
        ImportCleanup cleanup = new ImportCleanup(new OpenNlpLanguageDetector());
        byte[] bytes = SampleDocument.TEXT.getBytes(StandardCharsets.UTF_8);
        new SeedTextImporter(ImportSettings.DEFAULT.maxDocumentBytes()).read(
                new ImportSource(Optional.empty(), Optional.empty(), "Lijst", new ByteArrayInputStream(bytes)),
                new ImportSink() {
                    @Override
                    public void article(IncomingArticle article) {
                        try {
                            draft = cleanup.clean(article, ImportDefaults.NONE);
                        } catch (DocumentRefusedException e) {
                            throw new AssertionError(e);
                        }
                    }

                    @Override
                    public void record(ImportDraft found, long line, int bytes) {
                        throw new AssertionError(found);
                    }

                    @Override
                    public void refused(DocumentRefusedException problem) {
                        throw new AssertionError(problem);
                    }

                    @Override
                    public void warning(ImportProblem.Code code, String detail, long line) {
                        throw new AssertionError(code);
                    }
                });
    }

    @Test
    void shouldHaveTheMonthAsItsDate() {
        assertThat(draft.date().orElseThrow().text()).isEqualTo("2022-01");
        assertThat(draft.date().orElseThrow().precision()).isEqualTo(EdtfPrecision.MONTH);
        assertThat(draft.date().orElseThrow().earliest()).hasToString("Optional[2022-01-01]");
        assertThat(draft.date().orElseThrow().latest()).hasToString("Optional[2022-01-31]");
    }

    @Test
    void shouldHaveItsFirstSentenceAsHeadline_cutAtAWord() {
        assertThat(draft.headline()).isEqualTo(SampleDocument.HEADLINE);
        assertThat(draft.headlineDerived()).isTrue();
    }

    @Test
    void shouldHaveItsHeadingRecognised() {
        assertThat(draft.text().kinds()).isEqualTo("pphp");
        assertThat(draft.text().blocks()).filteredOn(block -> block.kind() == BlockKind.HEADING)
                .extracting(TextBlock::text).containsExactly(SampleDocument.HEADING);
    }

    @Test
    void shouldBeginWithItsText_notWithItsDate() {
        assertThat(draft.text().canonical()).startsWith("De regering van het onrustige Kazachstan");
    }

    @Test
    void shouldBeKnownToBeDutch() {
        assertThat(draft.language()).isEqualTo(new LanguageTag("nl"));
        assertThat(draft.languageDetected()).isTrue();
    }
}
