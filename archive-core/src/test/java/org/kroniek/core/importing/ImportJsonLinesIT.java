package org.kroniek.core.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.kroniek.core.testing.Deliveries.articles;
import static org.kroniek.core.testing.Deliveries.jsonLines;
import static org.kroniek.core.testing.Deliveries.line;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.ImportWorkshop;

class ImportJsonLinesIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int MORE_THAN_TWO_BATCHES = 2 * ImportWorkshop.BATCH + 5;

    private ImportWorkshop workshop;

    @BeforeEach
    void open() {
        workshop = new ImportWorkshop(DATABASE, ImportWorkshop.PATIENT);
    }

    @Test
    void shouldTakeEveryField() {
        String line = """
                {"source": "De Volledige", "externalId": 4711, "title": "Boos om gas", "text": "Eerste.\\n\\nTweede.", \
                "date": "2022-01-05~", "language": "nl", "byline": "A. Schrijver", "section": "Buitenland", \
                "url": "https://volledige.example/4711", "rights": "https://rechten.example/by"}""";

        ImportReport report = workshop.imported(jsonLines(line));

        ArticleSnapshot article = workshop.core().snapshots().article(report.articles().getFirst()).orElseThrow();
        assertThat(article.publication().name()).isEqualTo("De Volledige");
        assertThat(article.externalId()).contains("4711");
        assertThat(article.headline()).isEqualTo("Boos om gas");
        assertThat(article.headlineDerived()).isFalse();
        assertThat(article.text().blocks()).hasSize(2);
        assertThat(article.date().orElseThrow().text()).isEqualTo("2022-01-05~");
        assertThat(article.byline()).contains("A. Schrijver");
        assertThat(article.section()).contains("Buitenland");
        assertThat(article.url()).contains("https://volledige.example/4711");
        assertThat(article.rights()).isEqualTo("https://rechten.example/by");
        assertThat(workshop.core().snapshots().original(article.id()).orElseThrow().bytes())
                .isEqualTo(line.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void shouldRecordWhatBecameOfEachDocument() {
        ImportReport report = workshop.imported(articles("De Lange", MORE_THAN_TWO_BATCHES));

        assertThat(report.counts()).isEqualTo(
                new ImportCounts(MORE_THAN_TWO_BATCHES, MORE_THAN_TWO_BATCHES, 0, 0, 0));
        assertThat(report.total()).contains(MORE_THAN_TWO_BATCHES);
        assertThat(DATABASE.sql().column(Integer.class,
                "select item from document_of_import where import_id = ? and outcome = 'CREATED' order by item",
                report.id().value()))
                .isEqualTo(IntStream.rangeClosed(1, MORE_THAN_TWO_BATCHES).boxed().toList());
        assertThat(report.articles()).isEqualTo(DATABASE.sql().column(UUID.class, """
                select a.id from article a join publication p on p.id = a.publication_id where p.name = 'De Lange'
                order by cast(substr(a.external_id, 4) as integer)""").stream().map(ArticleId::new).toList());
    }

    @Test
    void shouldSayWhatIsUnchangedAndWhatIsRevised_whenDeliveredAgain() {
        workshop.imported(jsonLines(line("De Trouwe", "1", "Een."), line("De Trouwe", "2", "Twee.")));

        ImportReport report = workshop.imported(
                jsonLines(line("De Trouwe", "1", "Een."), line("De Trouwe", "2", "Twee, verbeterd."),
                        line("De Trouwe", "3", "Drie.")));

        assertThat(report.counts()).isEqualTo(new ImportCounts(3, 1, 1, 1, 0));
    }

    @Test
    void shouldReviseInOrder_whenOneDeliveryNamesAnArticleTwice() {
        ImportReport report = workshop.imported(
                jsonLines(line("De Herziene", "1", "Eerste lezing."), line("De Herziene", "1", "Tweede lezing.")));

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 1, 1, 0, 0));
        assertThat(report.articles()).hasSize(2).containsOnly(report.articles().getFirst());
        assertThat(workshop.core().snapshots().article(report.articles().getFirst()).orElseThrow().text().canonical())
                .isEqualTo("Tweede lezing.");
    }

    @Test
    void shouldSkipBlankLinesAndKnowWindowsLineEnds() {
        ImportReport report = workshop.imported(jsonLines("\uFEFF" + line("De Vensters", "1", "Een.") + "\r", "\r",
                "", line("De Vensters", "2", "Twee.") + "\r", ""));

        assertThat(report.counts()).isEqualTo(new ImportCounts(2, 2, 0, 0, 0));
        assertThat(report.problems()).isEmpty();
    }

    @Test
    void shouldWarnOnceOfAFieldThatNobodyKnows() {
        ImportReport report = workshop.imported(jsonLines("{\"text\": \"Een raar bericht.\", \"mood\": \"grim\"}",
                "{\"text\": \"Nog een raar bericht.\", \"mood\": \"better\"}"));

        assertThat(report.counts().created()).isEqualTo(2);
        assertThat(report.problems()).extracting(ImportProblem::code, problem -> problem.line().getAsLong(),
                problem -> problem.detail().orElseThrow())
                .containsExactly(tuple(ImportProblem.Code.UNKNOWN_FIELD, 1L, "mood"));
    }

    @Test
    void shouldListTheFirstHundredArticlesOnly() {
        ImportReport report = workshop.imported(articles("De Dikke", ImportReport.MAX_ARTICLES + 1));

        assertThat(report.counts().created()).isEqualTo(ImportReport.MAX_ARTICLES + 1);
        assertThat(report.articles()).hasSize(ImportReport.MAX_ARTICLES);
        assertThat(report.articles()).doesNotHaveDuplicates();
    }
}
