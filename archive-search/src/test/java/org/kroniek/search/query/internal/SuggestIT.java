package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.Authority;
import org.kroniek.search.fixture.Happening;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.suggest.Suggestion;

/** Titles are completed from any of their first words, names from any word of any name, events from their titles. */
class SuggestIT {

    private static final ArticleSnapshot NEWEST = Article.dutch("Kirgizië kiest", "a").dated("2022-03").snapshot();

    private static final AuthoritySnapshot PUTIN = Authority.person("Vladimir Poetin").named("en", "Vladimir Putin")
            .also("Poutine").also("Владимир Путин").snapshot();

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
        bench.archive().store(PUTIN);
        bench.archive().store(Authority.person("Alexander Poetinov").snapshot());
        bench.archive().store(Authority.place("Luchthaven").also("Almaty Airport").snapshot());
        bench.archive().store(Authority.place("Almaty").snapshot());
        bench.archive().store(Happening.of("Poetin bezoekt Almaty").on("2022-01").snapshot());
        bench.synchronise();
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static List<String> titles(String typed, int size) {
        return bench.suggest().suggest(typed, "nl", size).stream()
                .flatMap(found -> found instanceof Suggestion.Title title ? Stream.of(title.text()) : Stream.empty())
                .toList();
    }

    @Test
    void shouldCompleteFromAnyWord_withOrWithoutAccents() {
        assertThat(titles("vliegv", 5)).containsExactly("Betogers op vliegveld van Almaty");
        assertThat(titles("BETOGERS op", 5)).containsExactly("Betogers op vliegveld van Almaty");
        assertThat(titles("kirgizie k", 5)).containsExactly("Kirgizië kiest");
    }

    @Test
    void shouldBringTheNewestFirst_andATitleOnce() {
        assertThat(bench.suggest().suggest("kirg", "nl", 2)).hasSize(2).startsWith(
                new Suggestion.Title(NEWEST.id(), "Kirgizië kiest"));
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
    void shouldSuggestWhoBearsAName_inAnySpelling_sayingWhichItWas() {
        assertThat(names("poeti", "nl")).containsExactlyInAnyOrder("Vladimir Poetin", "Alexander Poetinov");
        assertThat(names("alm", "nl")).containsExactly("Almaty", "Luchthaven < Almaty Airport");
        assertThat(names("POUT", "nl")).containsExactly("Vladimir Poetin < Poutine");
        assertThat(names("пут", "en")).containsExactly("Vladimir Putin < Владимир Путин");
        assertThat(names("vladimir poe", "en")).containsExactly("Vladimir Putin < Vladimir Poetin");
        assertThat(names("poetin vla", "nl")).isEmpty();
    }

    @Test
    void shouldSuggestNamesBeforeEventsBeforeTitles() {
        assertThat(bench.suggest().suggest("poetin", "nl", 5)).extracting(Object::getClass).asList()
                .containsExactly(Suggestion.Name.class, Suggestion.Name.class, Suggestion.Happening.class);
        assertThat(bench.suggest().suggest("almaty", "nl", 5).stream()
                .filter(found -> !(found instanceof Suggestion.Name)))
                .satisfiesExactly(event -> assertThat(event).isInstanceOfSatisfying(Suggestion.Happening.class,
                        found -> assertThat(found.date()).contains("2022-01")),
                        title -> assertThat(title).isInstanceOf(Suggestion.Title.class));
    }

    private static List<String> names(String typed, String language) {
        return bench.suggest().suggest(typed, language, 5).stream()
                .flatMap(found -> found instanceof Suggestion.Name name ? Stream.of(name) : Stream.empty())
                .map(name -> name.label() + name.matched().map(other -> " < " + other).orElse("")).toList();
    }

    @Test
    void shouldHaveIndexedEveryTitle() {
        assertThat(Ask.of("").of(bench.search()).total()).isEqualTo(6);
    }
}
