package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kroniek.core.testing.Deliveries.file;
import static org.kroniek.core.testing.Deliveries.manifest;

import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.importing.ImportProblem.Code;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;

/** Several files and a manifest that describes them, as a multipart request brings them. */
class ManifestDeliveryIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private ImportWorkshop workshop;

    @BeforeEach
    void open() {
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
    }

    private ArticleSnapshot article(ImportReport report, int index) {
        return workshop.core().snapshots().article(report.articles().get(index)).orElseThrow();
    }

    @Test
    void shouldGiveEachFileWhatTheManifestSaysOfIt() {
        ImportReport report = workshop.imported(manifest("""
                {"file": "nl/een.txt", "source": "De Beschrevene", "externalId": "b-1", "language": "nl", \
                "byline": "J. Jansen", "section": "Wereld", "rights": "https://rechten.example/by", "date": "2021"}""",
                """
                        {"file": "nl/twee.txt", "source": "De Beschrevene", "externalId": "b-2", "language": "nl"}"""),
                file("nl/een.txt", "date 2022-01-05\nDe kop\n\nHet eerste bericht."),
                file("nl/twee.txt", "Het tweede bericht."));

        assertThat(report.problems()).isEmpty();
        assertThat(report.total()).contains(2);
        ArticleSnapshot first = article(report, 0);
        assertThat(first.publication().name()).isEqualTo("De Beschrevene");
        assertThat(first.externalId()).contains("b-1");
        assertThat(first.headline()).isEqualTo("De kop");
        assertThat(first.byline()).contains("J. Jansen");
        assertThat(first.rights()).isEqualTo("https://rechten.example/by");
        assertThat(first.date().orElseThrow().text()).as("the document's own date").isEqualTo("2022-01-05");
        assertThat(article(report, 1).externalId()).contains("b-2");
    }

    @Test
    void shouldTellOfEachArticleOfAFile_whatCanBeTrueOfAll() {
        ImportReport report = workshop.imported(manifest("""
                {"file": "veel.jsonl", "source": "De Vele", "externalId": "b-9", "language": "nl", \
                "section": "Wereld", "rights": "https://rechten.example/by", "date": "2021"}"""),
                file("veel.jsonl", """
                        {"text": "Het eerste bericht.", "externalId": "v-1", "date": "2022-01-05"}
                        {"text": "Het tweede bericht.", "section": "Sport", "rights": ""}"""));

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
        assertThat(report.problems()).extracting(ImportProblem::code, problem -> problem.detail().orElseThrow(),
                problem -> problem.fileName().orElseThrow(), ImportProblem::item)
                .containsExactly(tuple(Code.NOT_FOR_MANY_ARTICLES, "externalId", "veel.jsonl", Optional.empty()));
        ArticleSnapshot first = article(report, 0);
        assertThat(first.publication().name()).isEqualTo("De Vele");
        assertThat(first.externalId()).contains("v-1");
        assertThat(first.section()).contains("Wereld");
        assertThat(first.rights()).isEqualTo("https://rechten.example/by");
        assertThat(first.date().orElseThrow().text()).isEqualTo("2022-01-05");
        ArticleSnapshot second = article(report, 1);
        assertThat(second.externalId()).isEmpty();
        assertThat(second.section()).as("its own").contains("Sport");
        assertThat(second.rights()).isEqualTo("https://rechten.example/by");
        assertThat(second.date().orElseThrow().text()).isEqualTo("2021");
    }

    @Test
    void shouldReportAFileThatIsMissing() {
        ImportReport report = workshop.imported(
                manifest("{\"file\": \"aanwezig.txt\"}", "{\"file\": \"zoek.txt\"}"),
                file("aanwezig.txt", "Dit bericht is er wel."));

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 1, 0, 0, 1));
        assertThat(report.problems()).extracting(ImportProblem::code, problem -> problem.detail().orElseThrow(),
                problem -> problem.fileName().orElseThrow(), problem -> problem.line().getAsLong())
                .containsExactly(tuple(Code.FILE_NOT_DELIVERED, "zoek.txt", "manifest.jsonl", 2L));
    }

    @Test
    void shouldHeedTheFirstLine_whenAFileIsListedTwice() {
        ImportReport report = workshop.imported(
                manifest("{\"file\": \"dubbel.txt\", \"externalId\": \"eerste\"}",
                        "{\"file\": \"dubbel.txt\", \"externalId\": \"tweede\"}"),
                file("dubbel.txt", "Dit bericht staat er twee keer in."));

        assertThat(report.problems()).extracting(ImportProblem::code, problem -> problem.line().getAsLong())
                .containsExactly(tuple(Code.LISTED_TWICE, 2L));
        assertThat(article(report, 0).externalId()).contains("eerste");
    }

    @Test
    void shouldStoreAFileThatIsNotListed() {
        ImportReport report = workshop.imported(manifest("{\"file\": \"wel.txt\", \"source\": \"De Lijst\"}"),
                file("wel.txt", "Dit bericht staat op de lijst."), file("niet.txt", "Dit bericht niet."));

        assertThat(report.problems()).isEmpty();
        assertThat(report.counts().created()).isEqualTo(2);
        assertThat(article(report, 1).publication().name()).isEqualTo(ImportCleanup.UNATTRIBUTED);
    }

    @Test
    void shouldWarnOfAFieldThatNobodyKnows() {
        ImportReport report = workshop.imported(manifest("{\"file\": \"raar.txt\", \"titel\": \"Verschreven\"}"),
                file("raar.txt", "Dit bericht heeft een verschreven veld."));

        assertThat(report.counts()).isEqualTo(new ImportCounts(1, 1, 0, 0, 0));
        assertThat(report.problems()).extracting(ImportProblem::code, problem -> problem.detail().orElseThrow(),
                ImportProblem::item).containsExactly(tuple(Code.UNKNOWN_FIELD, "titel", Optional.empty()));
    }

    @Test
    void shouldReadTheOtherLines_whenOneIsDamaged() {
        ImportReport report = workshop.imported(
                manifest("geen JSON", "{\"source\": \"Zonder bestand\"}",
                        "{\"file\": \"heel.txt\", \"externalId\": \"heel\"}"),
                file("heel.txt", "Dit bericht is heel."));

        assertThat(report.problems()).extracting(ImportProblem::code, problem -> problem.line().getAsLong())
                .containsExactly(tuple(Code.NOT_JSON, 1L), tuple(Code.WRONG_TYPE, 2L));
        assertThat(article(report, 0).externalId()).contains("heel");
    }
}
