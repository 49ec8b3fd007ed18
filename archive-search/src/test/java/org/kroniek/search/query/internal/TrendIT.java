package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.SeedFiles;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.search.fixture.ArchiveBench;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.trend.Occurrences;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendInterval;
import org.kroniek.search.query.trend.TrendLine;
import org.kroniek.search.query.trend.TrendOutcome;
import org.kroniek.search.query.trend.TrendQuery;

/** Trends over the project's sample articles, against a count in plain Java. */
class TrendIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final List<String> LINES = List.of("=Almaty", "=Tokajev OR =Tokayev", "protesten", "lang:en");
    private static final Pattern WORD = Pattern
            .compile("\\p{IsIdeographic}|[\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}&&[^\\p{IsIdeographic}]]*"
                    + "(['’.,][\\p{L}\\p{Nd}][\\p{L}\\p{Nd}\\p{Mn}\\p{Mc}]*)*");
    private static final Pattern DOUBTED_OR_OPEN = Pattern.compile("[?~%]|^/|/$|\\.\\.");
    private static final int WIDEST = 50;

    private static final Map<ArticleId, List<String>> WORDS = new HashMap<>();
    private static final Map<String, Set<ArticleId>> HITS = new HashMap<>();

    private static ArchiveBench bench;
    private static List<ArticleSnapshot> articles;

    @BeforeAll
    static void publish() {
        bench = new ArchiveBench(DATABASE);
        bench.deliver(SeedFiles.all());
        bench.synchronise();
        articles = DATABASE.sql().column(java.util.UUID.class, "select id from article").stream()
                .map(id -> bench.readers().articles().article(new ArticleId(id)).orElseThrow()).toList();
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest
    @EnumSource(names = {"DAY", "MONTH", "YEAR", "DECADE"})
    void shouldCountLikePlainJava(TrendInterval interval) {
        Trend trend = trend(Ask.of(""), interval, TrendQuery.MOST_BUCKETS);

        assertThat(trend.interval()).isEqualTo(interval);
        assertThat(trend.buckets()).isNotEmpty().allSatisfy(bucket -> {
            assertThat(bucket.held()).isEqualTo(tally(bucket, _ -> true));
            assertThat(bucket.words()).isEqualTo(words(bucket));
        });
        for (int i = 0; i < LINES.size(); i++) {
            Predicate<ArticleSnapshot> found = found(i);
            TrendLine line = trend.lines().get(i);
            assertThat(line.tallies()).as(line.text())
                    .isEqualTo(trend.buckets().stream().map(bucket -> tally(bucket, found)).toList());
            assertThat(line.occurrences()).as(line.text()).isEqualTo(occurrences(i, trend.buckets()));
            assertThat(line.total()).isPositive().isEqualTo(articles.stream().filter(found).count());
            assertThat(line.undated()).isEqualTo(articles.stream().filter(found).filter(a -> !isDated(a)).count());
        }
    }

    @Test
    void shouldCountWithinFilters_overTheDaysTheyName() {
        Trend trend = trend(Ask.of("").languages("nl").between("2021-12-30", "2022-01-10"), TrendInterval.DAY, 100);

        assertThat(trend.buckets()).hasSize(12);
        assertThat(trend.buckets().getFirst().from()).isEqualTo(LocalDate.parse("2021-12-30"));
        assertThat(trend.buckets()).allSatisfy(bucket -> assertThat(bucket.held())
                .isEqualTo(tally(bucket, article -> article.language().primary().equals("nl"))));
        assertThat(trend.lines().getLast().total()).isZero();
    }

    @Test
    void shouldWidenBuckets_whenThereWouldBeTooMany() {
        assertThat(trend(Ask.of(""), TrendInterval.DAY, 3).buckets()).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void shouldTakeBucketsInWhichMostDatesAreCertain() {
        Trend trend = trend(Ask.of(""), TrendInterval.AUTO, TrendQuery.MOST_BUCKETS);

        Tally all = trend.lines().stream().flatMap(line -> line.tallies().stream()).reduce(Tally.NONE,
                (a, b) -> new Tally(a.count() + b.count(), a.certain() + b.certain()));
        assertThat(2 * all.certain()).isGreaterThanOrEqualTo(all.count());
        assertThat(trend.buckets()).hasSizeLessThanOrEqualTo(60);
    }

    @Test
    void shouldSayWhichLinesItDoesNotUnderstand() {
        TrendOutcome outcome = bench.index().trends().trend(new TrendQuery(List.of("almaty", "\"open", "(a"),
                Ask.of("").query(), TrendInterval.AUTO, 60, false));

        assertThat(outcome).isInstanceOfSatisfying(TrendOutcome.Refused.class,
                refused -> assertThat(refused.problems()).containsOnlyKeys(1, 2));
    }

    @Test
    void shouldHaveTotalsButNoBuckets_whenNothingIsFound() {
        TrendOutcome outcome = bench.index().trends()
                .trend(new TrendQuery(List.of("=Zwxq"), Ask.of("").query(), TrendInterval.AUTO, 60, false));

        assertThat(outcome).isInstanceOfSatisfying(TrendOutcome.Answered.class, answered -> {
            assertThat(answered.trend().buckets()).isEmpty();
            assertThat(answered.trend().lines().getFirst().total()).isZero();
        });
    }

    private static Trend trend(Ask within, TrendInterval interval, int most) {
        return ((TrendOutcome.Answered) bench.index().trends()
                .trend(new TrendQuery(LINES, within.query(), interval, most, true))).trend();
    }

    /** What a line of {@link #LINES} finds, the third as a search does. */
    private static Predicate<ArticleSnapshot> found(int line) {
        return switch (line) {
            case 0 -> article -> has(article, Set.of("Almaty"));
            case 1 -> article -> has(article, Set.of("Tokajev", "Tokayev"));
            case 2 -> {
                Set<ArticleId> hits = HITS.computeIfAbsent(LINES.get(line), TrendIT::hits);
                yield article -> hits.contains(article.id());
            }
            default -> article -> article.language().primary().equals("en");
        };
    }

    /** How often the words of a line of {@link #LINES} stand in articles, in whatever form for the third. */
    private static Occurrences occurrences(int line, List<TrendBucket> buckets) {
        Pattern words = switch (line) {
            case 0 -> Pattern.compile("Almaty");
            case 1 -> Pattern.compile("Toka[jy]ev");
            default -> Pattern.compile("(?i)protest(en)?");
        };
        return line == LINES.size() - 1
                ? Occurrences.Absent.NOT_A_TERM
                : new Occurrences.Counted(buckets.stream().map(bucket -> articles.stream()
                        .filter(article -> isIn(article, bucket)).filter(found(line))
                        .mapToLong(article -> written(article).stream().filter(words.asMatchPredicate()).count())
                        .sum()).toList());
    }

    private static Set<ArticleId> hits(String query) {
        List<ArticleHit> hits = new ArrayList<>();
        SearchAnswer page = Ask.of(query).of(bench.index().search());
        hits.addAll(page.hits());
        while (page.next().isPresent()) {
            page = Ask.of(query).at(page.next().get()).of(bench.index().search());
            hits.addAll(page.hits());
        }
        return hits.stream().map(ArticleHit::id).collect(Collectors.toSet());
    }

    private static boolean has(ArticleSnapshot article, Set<String> words) {
        return written(article).stream().anyMatch(words::contains);
    }

    private static List<String> written(ArticleSnapshot article) {
        return WORDS.computeIfAbsent(article.id(),
                _ -> WORD.matcher(article.headline() + "\n" + article.text().canonical()).results()
                        .map(MatchResult::group).toList());
    }

    private static Tally tally(TrendBucket bucket, Predicate<ArticleSnapshot> wanted) {
        return new Tally(articles.stream().filter(wanted).filter(article -> mayBeIn(article, bucket)).count(),
                articles.stream().filter(wanted).filter(article -> isIn(article, bucket)).count());
    }

    private static long words(TrendBucket bucket) {
        return articles.stream().filter(article -> isIn(article, bucket))
                .mapToLong(article -> written(article).size()).sum();
    }

    private static boolean isDated(ArticleSnapshot article) {
        return article.date().filter(date -> date.earliest().isPresent() && date.latest().isPresent()
                && date.latest().get().getYear() - date.earliest().get().getYear() < WIDEST).isPresent();
    }

    private static boolean mayBeIn(ArticleSnapshot article, TrendBucket bucket) {
        EdtfDate date = article.date().orElse(null);
        return date != null && isDated(article) && !date.earliest().orElseThrow().isAfter(bucket.to())
                && !date.latest().orElseThrow().isBefore(bucket.from());
    }

    private static boolean isIn(ArticleSnapshot article, TrendBucket bucket) {
        EdtfDate date = article.date().orElse(null);
        return date != null && isDated(article) && !DOUBTED_OR_OPEN.matcher(date.text()).find()
                && !date.earliest().orElseThrow().isBefore(bucket.from())
                && !date.latest().orElseThrow().isAfter(bucket.to());
    }
}
