package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.SortOrder;

/** Pages forward and back: every hit once, in one order. */
class PagingIT {

    private static final int HITS = 250;
    private static final int PAGE = 20;

    private static SearchBench bench;

    /** Many share a date, many a score, and every tenth has no date. */
    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        List<ArticleSnapshot> articles = new ArrayList<>();
        for (int i = 0; i < HITS; i++) {
            Article article = Article.dutch("Bericht " + i, "onrust ".repeat(1 + i % 7));
            articles.add((i % 10 == 0 ? article.undated() : article.dated("20" + (10 + i % 9) + "-01-05")).snapshot());
        }
        bench.publish(articles.toArray(ArticleSnapshot[]::new));
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static SearchAnswer page(SortOrder order, Optional<String> cursor) {
        Ask ask = Ask.of("onrust").sorted(order).size(PAGE);
        return cursor.map(ask::at).orElse(ask).of(bench.search());
    }

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void shouldShowEveryHitOnce_forwardAndBack(SortOrder order) {
        List<List<ArticleHit>> forward = new ArrayList<>();
        SearchAnswer page = page(order, Optional.empty());
        assertThat(page.previous()).isEmpty();
        forward.add(page.hits());
        while (page.next().isPresent()) {
            page = page(order, page.next());
            assertThat(page.total()).isEqualTo(HITS);
            forward.add(page.hits());
        }
        List<ArticleHit> all = forward.stream().flatMap(List::stream).toList();
        assertThat(all).hasSize(HITS);
        assertThat(new HashSet<>(all.stream().map(ArticleHit::id).toList())).hasSize(HITS);

        List<List<ArticleHit>> backward = new ArrayList<>(List.of(page.hits()));
        while (page.previous().isPresent()) {
            page = page(order, page.previous());
            assertThat(page.next()).isPresent();
            backward.add(page.hits());
        }
        Collections.reverse(backward);
        assertThat(backward.stream().flatMap(List::stream).map(ArticleHit::id).toList())
                .isEqualTo(all.stream().map(ArticleHit::id).toList());
    }

    @Test
    void shouldSortByDate_missingOnesLast() {
        assertThat(dates(SortOrder.NEWEST)).startsWith("2018-01-05").endsWith("")
                .isSortedAccordingTo(Comparator.reverseOrder());
        List<String> oldest = dates(SortOrder.OLDEST);
        assertThat(oldest.subList(0, HITS - HITS / 10)).startsWith("2010-01-05").isSorted().doesNotContain("");
        assertThat(oldest.subList(HITS - HITS / 10, HITS)).containsOnly("");
    }

    /** The dates of all hits in their order; empty for none. */
    private static List<String> dates(SortOrder order) {
        List<String> dates = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            SearchAnswer page = page(order, cursor);
            page.hits().forEach(hit -> dates.add(hit.date().orElse("")));
            cursor = page.next();
        } while (cursor.isPresent());
        return dates;
    }

    @Test
    void shouldScoreOnlyWhenSortedByRelevance() {
        assertThat(page(SortOrder.RELEVANCE, Optional.empty()).hits()).allMatch(hit -> hit.score().isPresent());
        assertThat(page(SortOrder.NEWEST, Optional.empty()).hits()).allMatch(hit -> hit.score().isEmpty());
    }

    @Test
    void shouldRefuseACursorOfAnotherQuestion_orADamagedOne() {
        String cursor = page(SortOrder.NEWEST, Optional.empty()).next().orElseThrow();
        List<Ask> wrong = List.of(Ask.of("onrust").sorted(SortOrder.OLDEST).at(cursor), Ask.of("rust").at(cursor),
                Ask.of("onrust").sorted(SortOrder.NEWEST).languages("nl").at(cursor),
                Ask.of("onrust").sorted(SortOrder.NEWEST).at(cursor + "A"),
                Ask.of("onrust").sorted(SortOrder.NEWEST).at("B" + cursor.substring(1)),
                Ask.of("onrust").at(""), Ask.of("onrust").at("***"), Ask.of("onrust").at("AAAA"));
        for (Ask ask : wrong) {
            assertThat(bench.search().search(ask.query())).isEqualTo(new SearchOutcome.CursorRefused<>());
        }
        assertThat(Ask.of("onrust").sorted(SortOrder.NEWEST).size(7).at(cursor).of(bench.search()).hits()).hasSize(7);
    }
}
