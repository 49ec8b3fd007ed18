package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.Suggestion;

/** Titles are completed from any of their first words. */
class SuggestIT {

    private static final ArticleSnapshot NEWEST = Article.dutch("Kirgizië kiest", "a").dated("2022-03").snapshot();

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        bench.publish(Article.dutch("Betogers op vliegveld van Almaty", "a").snapshot(),
                Article.dutch("Onrust in Kirgizië", "a").dated("2021").snapshot(), NEWEST,
                Article.dutch("Kirgizië kiest", "dezelfde kop").dated("2020").snapshot(),
                Article.dutch("\u0001 Kirgizië met\u001Fbesturings\u0000tekens " + "x".repeat(40_000), "a").undated()
                        .snapshot(),
                Article.dutch("!!!", "zonder woorden in de kop").snapshot());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static List<String> titles(String typed, int size) {
        return bench.suggest().suggest(typed, size).stream().map(Suggestion::title).toList();
    }

    @Test
    void shouldCompleteFromAnyWord_withOrWithoutAccents() {
        assertThat(titles("vliegv", 5)).containsExactly("Betogers op vliegveld van Almaty");
        assertThat(titles("BETOGERS op", 5)).containsExactly("Betogers op vliegveld van Almaty");
        assertThat(titles("kirgizie k", 5)).containsExactly("Kirgizië kiest");
    }

    @Test
    void shouldBringTheNewestFirst_andATitleOnce() {
        assertThat(bench.suggest().suggest("kirg", 2)).hasSize(2).startsWith(
                new Suggestion("Kirgizië kiest", NEWEST.id()));
        assertThat(titles("kirg", 10)).hasSize(3).startsWith("Kirgizië kiest", "Onrust in Kirgizië");
    }

    @Test
    void shouldCompleteNothing_whenThereIsNothingToComplete() {
        assertThat(titles("", 5)).isEmpty();
        assertThat(titles(" ! ", 5)).isEmpty();
        assertThat(titles("x".repeat(1_000), 5)).isEmpty();
        assertThat(titles("onvindbaar", 5)).isEmpty();
        assertThat(titles("a\u0000b", 5)).isEmpty();
    }

    @Test
    void shouldHaveIndexedEveryTitle() {
        assertThat(Ask.of("").of(bench.search()).total()).isEqualTo(6);
    }
}
