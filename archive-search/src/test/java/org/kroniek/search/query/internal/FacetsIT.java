package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetAnswer;
import org.kroniek.search.query.FacetRequest;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.Selection;

/** Filters and facets: a facet shows what there is beside its own filter, so that a reader can add to it. */
class FacetsIT {

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        bench.publish(Article.dutch("Almaty een", "a").dated("2022-01-05").snapshot(),
                Article.dutch("Almaty twee", "a").dated("2021-12").snapshot(),
                Article.in("nl-BE", "Almaty drie", "a").dated("2022").from(Article.HERALD).snapshot(),
                Article.in("en", "Almaty four", "a").dated("2021-12/2022-01").from(Article.HERALD).snapshot(),
                Article.in("ru", "Almaty пять", "a").undated().from(Article.HERALD).snapshot(),
                Article.in("en", "Almaty six", "a").dated("19XX").snapshot());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static List<String> counts(SearchAnswer answer, Facet facet) {
        return answer.facets().get(facet).stream().map(bucket -> bucket.value() + " " + bucket.count()).toList();
    }

    @Test
    void shouldCountAllHits() {
        SearchAnswer answer = Ask.of("almaty").size(1).facets(Facet.LANGUAGE, Facet.PUBLICATION, Facet.YEAR)
                .of(bench.search());
        assertThat(answer.total()).isEqualTo(6);
        assertThat(counts(answer, Facet.LANGUAGE)).containsExactly("nl 3", "en 2", "ru 1");
        assertThat(counts(answer, Facet.YEAR)).containsExactly("2022 3", "2021 2");
        assertThat(answer.facets().get(Facet.PUBLICATION)).containsExactlyInAnyOrder(
                new FacetBucket(Article.COURANT.id().toString(), "De Courant", 3),
                new FacetBucket(Article.HERALD.id().toString(), "The Herald", 3));
    }

    @Test
    void shouldLeaveOutFacetsNobodyAskedFor() {
        assertThat(Ask.of("almaty").of(bench.search()).facets()).isEmpty();
    }

    @Test
    void shouldIgnoreItsOwnFilter_butNotTheOthers() {
        SearchAnswer answer = Ask.of("almaty").languages("nl").sources(Article.HERALD.id())
                .facets(Facet.LANGUAGE, Facet.PUBLICATION).of(bench.search());
        assertThat(answer.total()).isEqualTo(1);
        assertThat(counts(answer, Facet.LANGUAGE)).containsExactlyInAnyOrder("nl 1", "en 1", "ru 1");
        assertThat(counts(answer, Facet.PUBLICATION)).containsExactly(Article.COURANT.id() + " 2",
                Article.HERALD.id() + " 1");
    }

    @Test
    void shouldNotCountOverTimeWhatIsFilteredOut() {
        long counted = Ask.of("almaty").languages("en").facets(Facet.LANGUAGE).histogram(HistogramInterval.YEAR)
                .of(bench.search()).histogram().orElseThrow().bars().stream().mapToLong(Histogram.Bar::count).sum();
        assertThat(counted).as("one article, perhaps of 2021 and perhaps of 2022").isEqualTo(2);
    }

    @Test
    void shouldFilterWithoutFacetsToo() {
        assertThat(Ask.of("almaty").languages("nl", "ru").titles(bench.search())).containsExactlyInAnyOrder(
                "Almaty een", "Almaty twee", "Almaty drie", "Almaty пять");
        assertThat(Ask.of("almaty").languages("nl-BE").titles(bench.search())).containsExactly("Almaty drie");
        assertThat(Ask.of("almaty").sources(Article.COURANT.id(), Article.HERALD.id()).of(bench.search()).total())
                .isEqualTo(6);
    }

    @Test
    void shouldFindWhatMayBeFromTheseDays() {
        assertThat(Ask.of("almaty").between("2022-01-05", "2022-01-05").titles(bench.search()))
                .containsExactlyInAnyOrder("Almaty een", "Almaty drie", "Almaty four");
        assertThat(Ask.of("almaty").between("", "2021-12-31").titles(bench.search()))
                .containsExactlyInAnyOrder("Almaty twee", "Almaty four", "Almaty six");
        assertThat(Ask.of("almaty").between("2022-02-01", "").titles(bench.search())).containsExactly("Almaty drie");
    }

    @Test
    void shouldShowOtherYears_whenLimitedToOne() {
        SearchAnswer answer = Ask.of("almaty").chosen(Facet.YEAR, Selection.of("2022")).facets(Facet.YEAR)
                .of(bench.search());
        assertThat(answer.total()).isEqualTo(3);
        assertThat(counts(answer, Facet.YEAR)).containsExactly("2022 3", "2021 2");
        assertThat(Ask.of("almaty").between("2022-01-01", "2022-12-31").facets(Facet.YEAR).of(bench.search()).facets()
                .get(Facet.YEAR)).as("years of what is from these days")
                .containsExactly(FacetBucket.unnamed("2022", 3), FacetBucket.unnamed("2021", 1));
    }

    @Test
    void shouldFindOnlyWhatIsSurelyFromTheseDays_whenAsked() {
        assertThat(Ask.of("almaty").between("2022-01-01", "2022-01-31").certainly().titles(bench.search()))
                .containsExactly("Almaty een");
        assertThat(Ask.of("almaty").between("", "2021-12-31").certainly().titles(bench.search()))
                .containsExactlyInAnyOrder("Almaty twee", "Almaty six");
        assertThat(Ask.of("almaty").chosen(Facet.YEAR, Selection.of("2022", "2021")).certainly()
                .titles(bench.search())).containsExactlyInAnyOrder("Almaty een", "Almaty twee", "Almaty drie");
    }

    @Test
    void shouldLeaveOutWhatIsExcluded_butCountIt() {
        SearchAnswer answer = Ask.of("almaty").chosen(Facet.LANGUAGE, Selection.NONE.excluding("nl"))
                .chosen(Facet.YEAR, Selection.NONE.excluding("2022")).facets(Facet.LANGUAGE, Facet.YEAR)
                .of(bench.search());
        assertThat(answer.hits()).extracting(ArticleHit::title).containsExactlyInAnyOrder("Almaty пять", "Almaty six");
        assertThat(counts(answer, Facet.LANGUAGE)).containsExactlyInAnyOrder("nl 1", "en 1", "ru 1");
        assertThat(counts(answer, Facet.YEAR)).containsExactly("2022 1", "2021 1");
        assertThat(Ask.of("almaty").chosen(Facet.LANGUAGE, Selection.of("nl").excluding("nl-BE"))
                .titles(bench.search())).containsExactlyInAnyOrder("Almaty een", "Almaty twee");
    }

    @Test
    void shouldCountRights() {
        assertThat(counts(Ask.of("almaty").facets(Facet.RIGHTS).of(bench.search()), Facet.RIGHTS))
                .containsExactly("open 6");
    }

    @Nested
    class ValuesOfOneFacet {

        private FacetAnswer values(Ask ask, Facet facet, int size, String... among) {
            Optional<Set<String>> some = Optional.of(Set.of(among)).filter(values -> !values.isEmpty());
            return Ask.answered(bench.facets().values(ask.query(), new FacetRequest(facet, some, size)));
        }

        @Test
        void shouldTellWhetherThereAreMore() {
            FacetAnswer first = values(Ask.of("almaty"), Facet.LANGUAGE, 1);
            assertThat(first.values()).containsExactly(FacetBucket.unnamed("nl", 3));
            assertThat(first.more()).isTrue();
            assertThat(values(Ask.of("almaty"), Facet.LANGUAGE, 3).more()).isFalse();
        }

        @Test
        void shouldCountOnlyWhatIsAskedFor_withinTheSearch() {
            assertThat(values(Ask.of("almaty").chosen(Facet.YEAR, Selection.of("2022")), Facet.PUBLICATION, 5,
                    Article.HERALD.id().toString()).values())
                    .containsExactly(new FacetBucket(Article.HERALD.id().toString(), "The Herald", 2));
        }

        @Test
        void shouldNotHeedWhatIsChosenOfItself() {
            assertThat(values(Ask.of("almaty").languages("ru"), Facet.LANGUAGE, 5).values()).hasSize(3);
            assertThat(values(Ask.of("almaty").languages("ru"), Facet.YEAR, 5).values()).isEmpty();
            assertThat(values(Ask.of("almaty"), Facet.YEAR, 1).values())
                    .containsExactly(FacetBucket.unnamed("2022", 3));
        }
    }
}
