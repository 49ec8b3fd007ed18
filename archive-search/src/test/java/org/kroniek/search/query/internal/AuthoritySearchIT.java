package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.Authority;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.search.query.AuthorityHit;
import org.kroniek.search.query.AuthorityQuery;
import org.kroniek.search.query.AuthoritySort;
import org.kroniek.search.query.SearchOutcome;

/** Persons, organisations and places are found by any of their names. */
class AuthoritySearchIT {

    private static final AuthoritySnapshot ALMATY = Authority.place("Almaty").named("ru", "Алматы").also("Alma-Ata")
            .described("stad in Kazachstan").at(43.25, 76.95).in("KZ").snapshot();

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        bench.archive().store(ALMATY);
        bench.archive().store(Authority.place("Luchthaven van Almaty").snapshot());
        bench.archive().store(Authority.person("Vladimir Poetin").named("en", "Vladimir Putin")
                .named("ru", "Владимир Путин").also("Poutine", "Poetin").snapshot());
        bench.archive().store(Authority.person("Émile Zola").snapshot());
        bench.archive().store(Authority.person("Aleksandr Loekasjenko").named("en", "Zz").snapshot());
        bench.archive().store(Authority.organisation("Verenigde Naties").also("VN", "UNO").snapshot());
        bench.synchronise();
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static AuthorityQuery query(String text, boolean typing, AuthorityKind... kinds) {
        return new AuthorityQuery(text, typing, Set.of(kinds), AuthoritySort.RELEVANCE, "nl", 20, Optional.empty());
    }

    private static AuthorityAnswer answer(AuthorityQuery query) {
        return Ask.answered(bench.authorities().search(query));
    }

    private static List<String> names(AuthorityAnswer answer) {
        return answer.hits().stream().map(hit -> hit.names().in("nl").orElseThrow()).toList();
    }

    @ParameterizedTest
    @CsvSource({"poetin, Vladimir Poetin", "Poutine, Vladimir Poetin", "путин, Vladimir Poetin", "ZOLA, Émile Zola",
            "emile, Émile Zola", "alma-ata, Almaty", "'\"vladimir putin\"', Vladimir Poetin", "uno, Verenigde Naties"})
    void shouldFindByAnyName(String text, String name) {
        assertThat(names(answer(query(text, false)))).containsExactly(name);
    }

    @Test
    void shouldPutTheWholeNameFirst() {
        assertThat(names(answer(query("almaty", false)))).containsExactly("Almaty", "Luchthaven van Almaty");
    }

    @ParameterizedTest
    @CsvSource({"p, Vladimir Poetin", "poe, Vladimir Poetin", "vladimir poe, Vladimir Poetin",
            "лукаш OR emi, Émile Zola",
            "verenigde n, Verenigde Naties", "alma-a, Almaty"})
    void shouldCompleteTheLastWord_whileSomebodyTypes(String typed, String name) {
        assertThat(names(answer(query(typed, true)))).containsExactly(name);
        assertThat(names(answer(query(typed + "qq", true)))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"poe, false", "poe vladimir, true", "'poe ', true", "'\"vladimir poe\"', true"})
    void shouldNotComplete_whatIsDone(String text, boolean typing) {
        assertThat(answer(query(text, typing)).total()).isZero();
    }

    @Test
    void shouldShowAllThatAListNeeds() {
        AuthorityHit hit = answer(query("alma-ata", false)).hits().getFirst();
        assertThat(hit).isEqualTo(new AuthorityHit(ALMATY.id(), 1, AuthorityKind.PLACE,
                new Labels(Map.of("nl", "Almaty", "ru", "Алматы")), List.of("Alma-Ata"),
                new Labels(Map.of("nl", "stad in Kazachstan")), Optional.of(new Coordinates(43.25, 76.95)),
                Optional.of("KZ"), hit.score()));
        assertThat(hit.score()).isPresent();
    }

    @Test
    void shouldListAll_andCountKindsWhateverTheFilter() {
        Map<AuthorityKind, Long> kinds = Map.of(AuthorityKind.PERSON, 3L, AuthorityKind.PLACE, 2L,
                AuthorityKind.ORGANISATION, 1L);
        assertThat(answer(query("", false)).total()).isEqualTo(6);
        assertThat(answer(query("", false)).kinds()).isEqualTo(kinds);
        AuthorityAnswer two = answer(query("", false, AuthorityKind.PLACE, AuthorityKind.ORGANISATION));
        assertThat(names(two)).containsExactly("Almaty", "Luchthaven van Almaty", "Verenigde Naties");
        assertThat(two.kinds()).isEqualTo(kinds);
    }

    @Test
    void shouldSortByTheNamesOfTheReadersLanguage_pageByPage() {
        assertThat(paged("nl")).containsExactly("Aleksandr Loekasjenko", "Almaty", "Émile Zola",
                "Luchthaven van Almaty", "Verenigde Naties", "Vladimir Poetin");
        assertThat(paged("en")).containsExactly("Almaty", "Émile Zola", "Luchthaven van Almaty", "Verenigde Naties",
                "Vladimir Poetin", "Aleksandr Loekasjenko");
        assertThat(paged("ru")).isEqualTo(paged("en"));
    }

    private static List<String> paged(String language) {
        List<String> names = new ArrayList<>();
        Optional<String> place = Optional.empty();
        do {
            AuthorityAnswer page = answer(
                    new AuthorityQuery("", false, Set.of(), AuthoritySort.NAME, language, 4, place));
            names.addAll(names(page));
            place = page.next();
        } while (place.isPresent());
        return names;
    }

    @Test
    void shouldGoBack() {
        AuthorityAnswer first = answer(new AuthorityQuery("", false, Set.of(), AuthoritySort.NAME, "nl", 4,
                Optional.empty()));
        AuthorityAnswer second = answer(
                new AuthorityQuery("", false, Set.of(), AuthoritySort.NAME, "nl", 4, first.next()));
        AuthorityAnswer back = answer(
                new AuthorityQuery("", false, Set.of(), AuthoritySort.NAME, "nl", 4, second.previous()));
        assertThat(back.hits()).isEqualTo(first.hits());
        assertThat(bench.authorities().search(
                new AuthorityQuery("almaty", false, Set.of(), AuthoritySort.NAME, "nl", 4, first.next())))
                .isEqualTo(new SearchOutcome.CursorRefused<>());
    }

    @Test
    void shouldSayWhatIsWrongWithAQuery() {
        assertThat(bench.authorities().search(query("(almaty", false))).isInstanceOf(SearchOutcome.Refused.class);
    }
}
