package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.kroniek.core.rights.Audience;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.SeedFiles;
import org.kroniek.search.fixture.ArchiveBench;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.SimilarArticle;

/** Over the sample articles. */
class SimilarArticlesIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();
    private static final Map<UUID, String> FILES = new HashMap<>();
    private static ArchiveBench bench;

    @BeforeAll
    static void publish() {
        bench = new ArchiveBench(DATABASE);
        bench.deliver(SeedFiles.all());
        bench.synchronise();
        Map<String, String> byExternalId = SeedFiles.articleNames();
        DATABASE.sql().column(UUID.class, "select id from article").forEach(id -> FILES.put(id,
                Objects.requireNonNull(byExternalId.get(DATABASE.sql()
                        .column(String.class, "select external_id from article where id = ?", id).getFirst()))));
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static List<SimilarArticle> similar(String file) {
        UUID id = FILES.entrySet().stream().filter(entry -> entry.getValue().equals(file)).map(Map.Entry::getKey)
                .findFirst().orElseThrow();
        return bench.index().similar().to(new ArticleId(id), Audience.PUBLIC, 6);
    }

    private static String file(SimilarArticle article) {
        return FILES.getOrDefault(article.hit().id().value(), "");
    }

    /** What a reader of the first would take up next. */
    @ParameterizedTest
    @CsvSource({"2022-01-03-boosheid-over-autogas, 2022-01-05-traangas-in-almaty",
            "2022-01-09-164-doden, 2022-01-15-225-doden",
            "2022-01-06-russische-militairen-landen, 2022-01-13-aftocht-begonnen",
            "2022-01-11-smajlov-premier, 2022-01-12-smailow-und-die-reichen",
            "2022-01-12-smailow-und-die-reichen, 2022-01-11-smajlov-premier",
            "2022-01-vliegveld-almaty, 2022-01-05-crowds-overrun-almaty-airport",
            "2022-02-18-storm-eunice, 2021-07-17-limburg-onder-water",
            "2022-02-verdwenen-in-de-cel, 2022-01-15-225-doden",
            "2021-10-dure-energie-groningen, 2022-01-ongelijkheid-achtergrond",
            "2022-06-06-referendum-grondwet, 2022-11-21-tokajev-herkozen"})
    void shouldPutFirstWhatAReaderWouldReadNext(String article, String next) {
        assertThat(file(similar(article).getFirst())).isEqualTo(next);
    }

    @Test
    void shouldGiveAReasonForEach_andNeverTheArticleItself() {
        assertThat(FILES.values()).hasSizeGreaterThan(40).allSatisfy(file -> assertThat(similar(file))
                .allSatisfy(found -> {
                    assertThat(file(found)).isNotEqualTo(file);
                    assertThat(found.events().size() + found.names().size() + found.words().size()).isPositive();
                }).extracting(found -> found.hit().score().orElse(0.0)).isSortedAccordingTo(Comparator.reverseOrder()));
    }

    @Test
    void shouldSayWhatIsShared() {
        SimilarArticle traangas = similar("2022-01-03-boosheid-over-autogas").getFirst();

        assertThat(traangas.events()).isNotEmpty();
        assertThat(traangas.names()).hasSizeGreaterThan(2);
        assertThat(traangas.words()).contains("Mangistau", "tenge").doesNotContain("het", "van", "niet");
        assertThat(similar("2021-10-dure-energie-groningen").getFirst().words()).contains("energieprijzen");
    }

    @Test
    void shouldReachOtherLanguagesByNamesAndEvents() {
        assertThat(similar("2022-01-06-russische-militairen-landen"))
                .extracting(found -> found.hit().language().value()).contains("nl", "de", "fr");
    }

    @Test
    void shouldLeaveOutWhatIsSimilarByChance() {
        assertThat(similar("2021-07-17-limburg-onder-water")).extracting(SimilarArticlesIT::file)
                .containsExactly("2022-02-18-storm-eunice");
    }

    @Test
    void shouldLeaveOutNearDuplicates_andListOneOfTheOthers() {
        try (SearchBench memory = new SearchBench()) {
            List<ArticleSnapshot> articles = Stream
                    .of("Waterpest", "Waterpest in de vaart", "Maaiboot", "Maaiboot komt")
                    .map(title -> Article.dutch(title, title + " verstopt duiker; schipper, gemaal en sluiswachter "
                            + "klagen over waterpest").snapshot())
                    .toList();
            memory.publish(articles.toArray(ArticleSnapshot[]::new));
            memory.publish(IntStream.range(0, 60).mapToObj(i -> Article.dutch("Ander " + i, "bericht").snapshot())
                    .toArray(ArticleSnapshot[]::new));
            group(memory, articles.get(0), articles.get(1));
            group(memory, articles.get(2), articles.get(3));
            memory.synchronise();

            assertThat(memory.similar().to(articles.getFirst().id(), Audience.PUBLIC, 6)).singleElement()
                    .satisfies(found -> {
                        assertThat(found.hit().title()).startsWith("Maaiboot");
                        assertThat(found.words()).contains("gemaal", "sluiswachter");
                    });
            assertThat(memory.similar().to(new ArticleId(new UUID(1, 1)), Audience.PUBLIC, 6)).isEmpty();
        }
    }

    private static void group(SearchBench memory, ArticleSnapshot one, ArticleSnapshot other) {
        memory.archive().group(new DuplicateGroupId(one.id().value()), one.id(), other.id());
    }
}
