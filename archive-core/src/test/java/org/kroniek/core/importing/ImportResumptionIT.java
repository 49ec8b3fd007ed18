package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.kroniek.core.testing.Deliveries.file;
import static org.kroniek.core.testing.Deliveries.line;

import jakarta.persistence.PersistenceException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.format.JsonLinesImporter;
import org.kroniek.core.importing.internal.ImportRunner;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;
import org.kroniek.core.transaction.Transactions;

/** A portal leaves an import in the middle; another goes on exactly there. */
class ImportResumptionIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int DOCUMENTS = 5 * ImportWorkshop.BATCH + 3;

    /** Every seventh document is damaged. */
    private static final int DAMAGED = DOCUMENTS / 7;

    private ImportWorkshop workshop;
    private String source;
    private ImportId id;

    @BeforeEach
    void submit(TestInfo test) {
        DATABASE.sql().update("truncate import_job cascade");
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
        source = "De krant van " + test.getDisplayName();
        id = workshop.submit(file("berichten.jsonl", String.join("\n", lines()).getBytes(StandardCharsets.UTF_8)));
    }

    private List<String> lines() {
        return IntStream.rangeClosed(1, DOCUMENTS).mapToObj(number -> number % 7 == 0
                ? "{\"text\": \"Beschadigd.\", \"date\": \"2022-13\"}"
                : line(source, "nr-" + number, "Bericht nummer " + number)).toList();
    }

    /** What happens at the beginning of the third batch, and in it alone. */
    private ArticleArchive atTheThirdBatch(Runnable event) {
        AtomicInteger batches = new AtomicInteger();
        return (drafts, reason, author) -> {
            if (batches.incrementAndGet() == 3) {
                event.run();
            }
            return workshop.core().archive().store(drafts, reason, author);
        };
    }

    private void finishedByAnother() {
        workshop.lapse();
        workshop.runner("other portal").runAll();
        assertThat(workshop.report(id).state()).isEqualTo(ImportState.DONE);
    }

    private void assertCompleteAndExact() {
        ImportReport report = workshop.report(id);
        assertThat(report.counts())
                .isEqualTo(new ImportCounts(DOCUMENTS, DOCUMENTS - DAMAGED, 0, 0, DAMAGED));
        assertThat(report.total()).contains(DOCUMENTS);
        assertThat(report.problems()).extracting(problem -> problem.item().orElseThrow()).isEqualTo(
                IntStream.rangeClosed(1, DAMAGED).mapToObj(number -> 7 * number).toList());
        assertThat(DATABASE.sql().column(String.class, """
                select a.external_id from document_of_import i join article a on a.id = i.article_id
                where i.import_id = ? order by i.item""", id.value()))
                .isEqualTo(IntStream.rangeClosed(1, DOCUMENTS).filter(number -> number % 7 != 0)
                        .mapToObj(number -> "nr-" + number).toList());
        assertThat(DATABASE.sql().column(UUID.class, """
                select a.id from article a join publication p on p.id = a.publication_id where p.name = ?""", source))
                .hasSize(DOCUMENTS - DAMAGED);
        assertThat(DATABASE.sql().column(UUID.class, """
                select c.subject_id from change_log c join document_of_import i on i.article_id = c.subject_id
                where i.import_id = ?""", id.value())).hasSize(DOCUMENTS - DAMAGED);
    }

    @Nested
    class AfterAStop {

        @Test
        void shouldCountNothingTwice_whenTheAnswerToACommitIsLost() {
            AtomicBoolean lost = new AtomicBoolean();
            workshop.runner("portal", new Transactions() {
                @Override
                public <T> T call(Supplier<T> work) {
                    T result = DATABASE.transactions().call(work);
                    if (workshop.report(id).counts().read() > 0 && lost.compareAndSet(false, true)) {
                        throw new PersistenceException("carried out, but nobody heard");
                    }
                    return result;
                }
            }).runAll();

            assertThat(workshop.report(id).counts().read()).isEqualTo(ImportWorkshop.BATCH);
            finishedByAnother();
            ImportReport report = workshop.report(id);
            assertThat(report.counts()).isEqualTo(new ImportCounts(DOCUMENTS, DOCUMENTS - DAMAGED, 0, 0, DAMAGED));
            assertThat(report.problems()).extracting(ImportProblem::code).doesNotContain(ImportProblem.Code.NOT_STORED);
        }

        @Test
        void shouldBeLeftAfterTheBatchInHand() {
            AtomicReference<ImportRunner> runner = new AtomicReference<>();
            runner.set(workshop.runner("portal", atTheThirdBatch(() -> runner.get().stop())));

            runner.get().runAll();

            ImportReport report = workshop.report(id);
            assertThat(report.state()).isEqualTo(ImportState.RUNNING);
            assertThat(report.counts().read()).isEqualTo(3 * ImportWorkshop.BATCH);
            assertThat(report.finishedAt()).isEmpty();
        }

        @Test
        void shouldBeFinishedByAnother() {
            AtomicReference<ImportRunner> runner = new AtomicReference<>();
            runner.set(workshop.runner("portal", atTheThirdBatch(() -> runner.get().stop())));
            runner.get().runAll();

            finishedByAnother();

            assertCompleteAndExact();
        }

        @Test
        void shouldNotBeBegun_whenTheStopCameFirst() {
            ImportRunner stopped = workshop.runner("portal");
            stopped.stop();

            stopped.runAll();

            assertThat(workshop.report(id).state()).isEqualTo(ImportState.QUEUED);
        }
    }

    @Nested
    class AfterACrash {

        @Test
        void shouldBeFinishedByAnother_whenTheProcessDiedBeforeTheCommit() {
            ImportRunner dying = workshop.runner("portal", atTheThirdBatch(() -> {
                throw new Killed();
            }));
            assertThatThrownBy(dying::runAll).isInstanceOf(Killed.class);
            assertThat(workshop.report(id).counts().read()).isEqualTo(2 * ImportWorkshop.BATCH);

            finishedByAnother();

            assertCompleteAndExact();
        }

        @Test
        void shouldBeFinishedByAnother_whenArticlesHadBeenWrittenButNotCommitted() {
            AtomicInteger batches = new AtomicInteger();
            ImportRunner failing = workshop.runner("portal", (drafts, reason, author) -> {
                List<StoreOutcome> outcomes = workshop.core().archive().store(drafts, reason, author);
                if (batches.incrementAndGet() == 3) {
                    throw new IllegalStateException("out of order");
                }
                return outcomes;
            });
            failing.runAll();
            assertThat(workshop.report(id).state()).isEqualTo(ImportState.RUNNING);

            finishedByAnother();

            assertCompleteAndExact();
        }

        @Test
        void shouldStillBeWorkedOn_whenTheSamePortalTriesAgain() {
            ImportRunner runner = workshop.runner("portal", atTheThirdBatch(() -> {
                throw new IllegalStateException("out of order");
            }));

            runner.runAll();
            workshop.lapse();
            runner.runAll();

            assertThat(workshop.report(id).state()).isEqualTo(ImportState.DONE);
            assertCompleteAndExact();
        }
    }

    @Nested
    class WhileReadingOverWhatIsDone {

        @Test
        void shouldKeepTheLease() {
            workshop.runner("portal", atTheThirdBatch(() -> {
                throw new IllegalStateException("out of order");
            })).runAll();
            List<OffsetDateTime> leases = new ArrayList<>();
            ImporterRegistry watching = new ImporterRegistry(List.of(new Watching(() -> leases.add(lease()))));
            workshop.lapse();

            workshop.runner("other portal", workshop.core().archive(), watching).runAll();

            assertThat(Set.copyOf(leases.subList(0, 2 * ImportWorkshop.BATCH + 1)))
                    .as("the lease as taken and as renewed after each of the two batches that were done").hasSize(3);
        }

        private OffsetDateTime lease() {
            return DATABASE.sql().column(OffsetDateTime.class, "select lease_until from import_job where id = ?",
                    id.value()).getFirst();
        }
    }

    @Nested
    class TheLeaseOfAPortal {

        @Test
        void shouldHoldOthersOffWhileItLasts() {
            AtomicReference<ImportRunner> runner = new AtomicReference<>();
            runner.set(workshop.runner("portal", atTheThirdBatch(() -> runner.get().stop())));
            runner.get().runAll();

            workshop.runner("other portal").runAll();

            assertThat(workshop.report(id).counts().read()).isEqualTo(3 * ImportWorkshop.BATCH);
        }

        @Test
        void shouldLapseByItself() {
            ImportWorkshop brief = new ImportWorkshop(DATABASE, Duration.ofMillis(50));
            assertThatThrownBy(() -> brief.runner("portal", (_, _, _) -> {
                throw new Killed();
            }).runAll()).isInstanceOf(Killed.class);
            ImportRunner other = workshop.runner("other portal");

            await().until(() -> {
                other.runAll();
                return workshop.report(id).state() == ImportState.DONE;
            });

            assertCompleteAndExact();
        }
    }

    @Nested
    class AfterAnotherTookOver {

        @Test
        void shouldStoreNothingMore() {
            Runnable takeOver = () -> DATABASE.sql().update("""
                    update import_job set lease_holder = 'other portal', lease_until = now() + interval '5 minutes'
                    where id = ? and items_read = ?""", id.value(), ImportWorkshop.BATCH);
            ImportRunner overtaken = workshop.runner("portal", workshop.core().archive(),
                    new ImporterRegistry(List.of(new Watching(takeOver))));

            overtaken.runAll();

            assertThat(workshop.report(id).counts().read()).isEqualTo(ImportWorkshop.BATCH);
            assertThat(workshop.report(id).state()).isEqualTo(ImportState.RUNNING);
            assertThat(DATABASE.sql().count("article a join publication p on p.id = a.publication_id where p.name = '"
                    + source + "'")).isEqualTo(ImportWorkshop.BATCH - 1);
        }
    }

    /** Reads JSON Lines and looks at the database before each document. */
    private record Watching(Runnable look) implements DocumentImporter {

        private static final DocumentImporter LINES = new JsonLinesImporter(ImportWorkshop.MAX_DOCUMENT);

        @Override
        public String format() {
            return LINES.format();
        }

        @Override
        public boolean readsMany() {
            return true;
        }

        @Override
        public Probe probe(String mediaType, String fileName, byte[] head) {
            return LINES.probe(mediaType, fileName, head);
        }

        @Override
        public void read(ImportSource file, ImportSink sink) throws IOException {
            LINES.read(file, new ImportSink() {
                @Override
                public void article(IncomingArticle article) {
                    look.run();
                    sink.article(article);
                }

                @Override
                public void record(ImportDraft draft, long line, int bytes) {
                    look.run();
                    sink.record(draft, line, bytes);
                }

                @Override
                public void refused(DocumentRefusedException problem) {
                    look.run();
                    sink.refused(problem);
                }

                @Override
                public void warning(ImportProblem.Code code, String detail, long line) {
                    sink.warning(code, detail, line);
                }
            });
        }
    }

    /** The end of a process, as far as a thread can play it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }
}
