package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kroniek.core.testing.Deliveries.file;
import static org.kroniek.core.testing.Deliveries.jsonLines;
import static org.kroniek.core.testing.Deliveries.line;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.article.ArticleArchive;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.id.ImportId;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.importing.internal.ImportRunner;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;

/** A document that only the database refuses. */
class PoisonedDocumentIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    /** One character that folds to eighteen: as a name it passes every check but that of the database. */
    private static final String TOO_LONG_WHEN_FOLDED = "\uFDFA".repeat(200);

    private ImportWorkshop workshop;

    @BeforeEach
    void open() {
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
    }

    private static boolean poisoned(List<ArticleDraft> drafts) {
        return drafts.stream().anyMatch(draft -> draft.text().canonical().equals("Vergif."));
    }

    @Test
    void shouldBeReportedWithItsPlaceAndTheOthersStored() {
        ImportReport report = workshop.imported(
                file("een.jsonl", line("De Gezonde", "1", "Een.") + "\n" + line(TOO_LONG_WHEN_FOLDED, "2", "Twee.")),
                file("twee.jsonl", line("De Gezonde", "3", "Drie.")));

        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.counts()).isEqualTo(new ImportCounts(3, 2, 0, 0, 1));
        assertThat(report.problems())
                .extracting(ImportProblem::code, problem -> problem.item().orElseThrow(),
                        problem -> problem.fileName().orElseThrow(), problem -> problem.line().getAsLong())
                .containsExactly(tuple(Code.NOT_STORED, 2, "een.jsonl", 2L));
        assertThat(DATABASE.sql().column(Integer.class,
                "select item from document_of_import where import_id = ? order by item", report.id().value()))
                .containsExactly(1, 3);
    }

    @Test
    void shouldBeReported_whenTheRefusalComesFromThePersistenceLayer() {
        ImportId id = workshop.submit(jsonLines(line("De Gemengde", "1", "Een."),
                line("De Gemengde", "2", "Vergif."), line("De Gemengde", "3", "Drie."), "geen JSON"));

        workshop.runner("portal", (drafts, reason, author) -> {
            if (poisoned(drafts)) {
                throw new PersistenceException("cannot be kept");
            }
            return workshop.core().archive().store(drafts, reason, author);
        }).runAll();

        ImportReport report = workshop.report(id);
        assertThat(report.state()).isEqualTo(ImportState.DONE);
        assertThat(report.counts()).isEqualTo(new ImportCounts(4, 2, 0, 0, 2));
        assertThat(report.problems()).extracting(ImportProblem::code).containsExactly(Code.NOT_STORED, Code.NOT_JSON);
    }

    @Test
    void shouldNotBeBlamed_whenTheDatabaseWasInTrouble() {
        ImportId id = workshop.submit(jsonLines(line("De Getroffene", "1", "Een."),
                line("De Getroffene", "2", "Vergif."), line("De Getroffene", "3", "Drie.")));
        AtomicInteger failures = new AtomicInteger();
        ArticleArchive inTrouble = (drafts, reason, author) -> {
            if (poisoned(drafts) && failures.incrementAndGet() <= 2) {
                throw new PersistenceException(new SQLException("the connection was lost", "08006"));
            }
            return workshop.core().archive().store(drafts, reason, author);
        };
        ImportRunner runner = workshop.runner("portal", inTrouble);

        runner.runAll();
        assertThat(workshop.report(id).state()).isEqualTo(ImportState.RUNNING);
        workshop.lapse();
        runner.runAll();

        assertThat(workshop.report(id).state()).isEqualTo(ImportState.DONE);
        assertThat(workshop.report(id).counts()).isEqualTo(new ImportCounts(3, 3, 0, 0, 0));
        assertThat(workshop.report(id).problems()).isEmpty();
    }
}
