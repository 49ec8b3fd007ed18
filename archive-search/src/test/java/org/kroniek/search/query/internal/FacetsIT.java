package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.Histogram;
import org.kroniek.search.query.HistogramRequest;
import org.kroniek.search.query.SearchAnswer;

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
        long counted = Ask.of("almaty").languages("en").facets(Facet.LANGUAGE).histogram(HistogramRequest.YEAR)
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
        SearchAnswer answer = Ask.of("almaty").between("2022-01-01", "2022-12-31").facets(Facet.YEAR)
                .of(bench.search());
        assertThat(answer.total()).isEqualTo(3);
        assertThat(counts(answer, Facet.YEAR)).containsExactly("2022 3", "2021 2");
    }
}
