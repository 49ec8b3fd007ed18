package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.kroniek.core.testing.Deliveries.file;
import static org.kroniek.core.testing.Deliveries.line;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;

/** Editors start, stop and resume imports. */
class ImportControlIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int DOCUMENTS = 6 * ImportWorkshop.BATCH;

    private ImportWorkshop workshop;
    private String source;

    @BeforeEach
    void open(TestInfo test) {
        DATABASE.sql().update("truncate import_job cascade");
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
        source = "De krant van " + test.getDisplayName();
    }

    private byte[] lines() {
        return IntStream.rangeClosed(1, DOCUMENTS)
                .mapToObj(number -> line(source, "nr-" + number, "Bericht nummer " + number))
                .collect(Collectors.joining("\n")).getBytes(StandardCharsets.UTF_8);
    }

    private ArticleArchive duringBatch(int which, Runnable event) {
        AtomicInteger batches = new AtomicInteger();
        return (drafts, reason, author) -> {
            if (batches.incrementAndGet() == which) {
                event.run();
            }
            return workshop.core().archive().store(drafts, reason, author);
        };
    }

    private long articles() {
        return DATABASE.sql().count(
                "article a join publication p on p.id = a.publication_id where p.name = '" + source + "'");
    }

    @Test
    void shouldStopAfterTheBatchInHand_andGoOnExactlyThere() {
        ImportId id = workshop.submit(file("berichten.jsonl", lines()));
        Thread[] editor = new Thread[1];

        workshop.runner("portal", duringBatch(3, () -> {
            editor[0] = Thread.ofVirtual().start(() -> workshop.service().stop(id, "editor"));
            await().until(() -> DATABASE.sql().count("pg_locks where not granted") > 0);
        })).runAll();
        join(editor[0]);

        assertThat(workshop.report(id).state()).isEqualTo(ImportState.STOPPED);
        assertThat(workshop.report(id).counts().read()).as("the batch in hand, or that and the one begun meanwhile")
                .isIn(3 * ImportWorkshop.BATCH, 4 * ImportWorkshop.BATCH);
        workshop.runner("after a restart").runAll();
        assertThat(workshop.report(id).state()).as("nobody goes on by himself").isEqualTo(ImportState.STOPPED);

        assertThat(workshop.service().resume(id, "editor")).isTrue();
        workshop.runner("other portal").runAll();

        assertThat(workshop.report(id).counts()).isEqualTo(new ImportCounts(DOCUMENTS, DOCUMENTS, 0, 0, 0));
        assertThat(articles()).isEqualTo(DOCUMENTS);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void shouldTellItsProgressByBytes() {
        byte[] lines = lines();
        ImportId id = workshop.submit(file("berichten.jsonl", lines));
        AtomicInteger batches = new AtomicInteger();

        workshop.runner("portal", (drafts, reason, author) -> {
            ImportProgress progress = workshop.report(id).progress();
            double done = (double) batches.getAndIncrement() / 6;
            assertThat(progress.totalBytes()).isEqualTo(lines.length);
            assertThat(progress.bytesRead() - done * lines.length).isLessThanOrEqualTo(ImportProgress.AHEAD);
            workshop.core().clock().advance(Duration.ofSeconds(2));
            return workshop.core().archive().store(drafts, reason, author);
        }).runAll();

        ImportProgress progress = workshop.report(id).progress();
        assertThat(progress.share()).isEqualTo(1);
        assertThat(progress.rate()).hasValueSatisfying(rate -> assertThat(rate)
                .isBetween(ImportWorkshop.BATCH / 2.0 - 0.1, (double) ImportWorkshop.BATCH));
    }

    @Test
    void shouldShowWhatItWouldStore_andStoreItWhenStarted() throws IOException {
        ImportId id = workshop.service().prepare("editor", ImportDefaults.NONE,
                List.of(file("berichten.jsonl", lines()), file("los.txt", " date 2022-01-06 Een los bericht."),
                        file("fout.jsonl", "geen json")).iterator());
        ImportDefaults defaults = new ImportDefaults(Optional.of(source), Optional.empty(), Optional.empty(),
                Optional.empty());

        workshop.runner("portal").runAll();
        ImportPreview preview = workshop.service().preview(id, defaults).orElseThrow();

        assertThat(workshop.report(id).state()).isEqualTo(ImportState.PREPARED);
        assertThat(preview.files()).extracting(file -> file.format().orElseThrow() + file.certainty().orElseThrow())
                .containsExactly("jsonlCERTAIN", "seedCERTAIN", "jsonlLIKELY");
        assertThat(preview.files()).extracting(file -> file.documents().size()).containsExactly(5, 1, 0);
        assertThat(preview.files()).extracting(ImportPreview.PreviewedFile::more).containsExactly(true, false, false);
        assertThat(preview.files().get(2).problems()).extracting(ImportProblem::code)
                .containsExactly(ImportProblem.Code.NOT_JSON);
        assertThat(((ImportDraft.Article) preview.files().get(1).documents().getFirst()).draft().source())
                .isEqualTo(source);
        assertThat(articles()).isZero();

        assertThat(workshop.service().start(id, defaults, "editor")).isTrue();
        workshop.runner("portal").runAll();

        assertThat(articles()).isEqualTo(DOCUMENTS + 1);
        assertThat(workshop.service().preview(id, defaults)).isEmpty();
        assertThat(workshop.service().start(id, defaults, "editor")).isFalse();
    }

    @Test
    void shouldLeaveNothing_whenDiscarded() throws IOException {
        ImportId id = workshop.service().prepare("editor", ImportDefaults.NONE,
                List.of(file("berichten.jsonl", lines())).iterator());

        assertThat(workshop.service().discard(id)).isTrue();

        assertThat(workshop.service().report(id)).isEmpty();
        assertThat(DATABASE.sql().count("import_chunk where import_id = '" + id + "'")).isZero();
    }

    @Test
    void shouldBeListed_theNewestFirst() {
        List<ImportId> ids = IntStream.range(0, 5).mapToObj(number -> {
            workshop.core().clock().advance(Duration.ofSeconds(1));
            return workshop.submit(file(number + ".txt", "Een bericht."), file("ander.txt", "Nog een bericht."));
        }).toList().reversed();

        Page<ImportOverview> first = workshop.service().list(Optional.empty(), 3);
        Page<ImportOverview> second = workshop.service().list(first.next().flatMap(ImportId::parse), 3);

        assertThat(first.items()).extracting(ImportOverview::id).isEqualTo(ids.subList(0, 3));
        assertThat(second.items()).extracting(ImportOverview::id).isEqualTo(ids.subList(3, 5));
        assertThat(second.next()).isEmpty();
        assertThat(first.items().getFirst()).extracting(item -> item.fileName().orElseThrow(), ImportOverview::files)
                .containsExactly("4.txt", 2);
    }
}
