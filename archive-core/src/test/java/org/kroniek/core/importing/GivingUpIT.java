package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.Deliveries.articles;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.internal.ImportRunner;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;

/** An import that cannot get on must not be tried for ever. */
class GivingUpIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int MOST_ATTEMPTS = 5;

    /** More than any import here should need. */
    private static final int MOST_LOOKS = 4 * MOST_ATTEMPTS;

    private final AtomicInteger calls = new AtomicInteger();
    private ImportWorkshop workshop;

    @BeforeEach
    void open() {
        DATABASE.sql().update("truncate import_job cascade");
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
    }

    /** Lets a portal look for work until the import has ended, whatever becomes of the portal meanwhile. */
    private ImportReport ended(ImportId id, ArticleArchive archive) {
        ImportRunner runner = workshop.runner("portal", archive);
        for (int look = 0; look < MOST_LOOKS && workshop.report(id).finishedAt().isEmpty(); look++) {
            try {
                runner.runAll();
            } catch (LinkageError _) {
                // the portal is gone; the next look is that of its successor
            }
            workshop.lapse();
        }
        return workshop.report(id);
    }

    @Test
    void shouldFail_whenFiveAttemptsStoredNothing() {
        ImportReport report = ended(workshop.submit(articles("De Vastgelopen", 3)), (_, _, _) -> {
            calls.incrementAndGet();
            throw new IllegalStateException("never works");
        });

        assertThat(report.state()).isEqualTo(ImportState.FAILED);
        assertThat(report.counts().read()).isZero();
        assertThat(report.total()).as("never found out").isEmpty();
        assertThat(DATABASE.sql().column(Integer.class, "select count(*)::int from import_chunk where import_id = ?",
                report.id().value())).as("bytes that serve no purpose any more").containsExactly(0);
        assertThat(calls).hasValue(MOST_ATTEMPTS);
    }

    @Test
    void shouldFail_whenFiveAttemptsTookTheirPortalWithThem() {
        ImportReport report = ended(workshop.submit(articles("De Dodelijke", 3)), (_, _, _) -> {
            calls.incrementAndGet();
            throw new LinkageError("as good as killed");
        });

        assertThat(report.state()).isEqualTo(ImportState.FAILED);
        assertThat(calls).hasValue(MOST_ATTEMPTS);
    }

    @Test
    void shouldGoOn_whenEveryAttemptStoresSomething() {
        int batches = MOST_ATTEMPTS + 2;

        ImportReport report = ended(workshop.submit(articles("De Moeizame", batches * ImportWorkshop.BATCH)),
                (drafts, reason, author) -> {
                    if (calls.incrementAndGet() % 2 == 0) {
                        throw new IllegalStateException("every other time");
                    }
                    return workshop.core().archive().store(drafts, reason, author);
                });

        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.counts().created()).isEqualTo(batches * ImportWorkshop.BATCH);
    }

    @Test
    void shouldNotStopTheImportsBehindIt() {
        ImportId stuck = workshop.submit(articles("De Versperde", 1));
        workshop.core().clock().advance(Duration.ofSeconds(1));
        ImportId behind = workshop.submit(articles("De Wachtende", 1));

        workshop.runner("portal", (drafts, reason, author) -> {
            if (drafts.getFirst().source().equals("De Versperde")) {
                throw new IllegalStateException("never works");
            }
            return workshop.core().archive().store(drafts, reason, author);
        }).runAll();

        assertThat(workshop.report(behind).state()).isEqualTo(ImportState.DONE);
        assertThat(workshop.report(stuck).state()).isEqualTo(ImportState.RUNNING);
    }
}
