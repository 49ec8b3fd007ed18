package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.Snippet;

/** Hits say where the words stand, in plain text. */
class HighlightIT {

    private static final String LONG = "woorden ".repeat(200_000) + "slotwoord";

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        bench.publish(
                Article.dutch("😀 Betogers op vliegveld",
                        "😀😀 In Kirgizië was het <b>rustig</b>.\n\nProtesten in Almaty. De protesten duurden lang.")
                        .snapshot(),
                Article.dutch("Het vliegveld van Almaty",
                        "Vluchten van Almaty, en van het vliegveld, zijn geannuleerd.")
                        .snapshot(),
                Article.in("en", "Riots", "Protesters \uE000stormed\uE001 the airport.").snapshot(),
                Article.in("it", "Proteste", "Le proteste continuano a Nur-Sultan.").snapshot(),
                Article.dutch("Een heel lang stuk", LONG).snapshot(),
                Article.dutch("Kop zonder eind " + LONG, "a").snapshot());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static List<String> marked(Snippet snippet) {
        return snippet.marks().stream().map(mark -> mark.in(snippet.text())).toList();
    }

    private static List<String> marked(String query, String field) {
        return Ask.of(query).highlighted().of(bench.search()).hits().stream().map(ArticleHit::snippets)
                .flatMap(List::stream).filter(snippet -> snippet.field().equals(field))
                .flatMap(snippet -> marked(snippet).stream()).toList();
    }

    @Test
    void shouldMarkEveryFormOfAWord_countingCodePoints() {
        ArticleHit hit = Ask.of("protest kirgizie").highlighted().of(bench.search()).hits().getFirst();
        assertThat(hit.snippets()).allMatch(snippet -> snippet.field().equals("text"));
        assertThat(hit.snippets().stream().flatMap(snippet -> marked(snippet).stream()))
                .containsExactlyInAnyOrder("Kirgizië", "Protesten", "protesten");
        assertThat(hit.snippets()).anySatisfy(snippet -> assertThat(snippet.text()).contains("<b>rustig</b>"));
        assertThat(hit.snippets()).noneMatch(snippet -> snippet.text().contains("\n"));
    }

    @Test
    void shouldShowTheWholeTitle_whenItMatched() {
        ArticleHit hit = Ask.of("betoger").highlighted().of(bench.search()).hits().getFirst();
        Snippet title = hit.snippets().getFirst();
        assertThat(title.field()).isEqualTo("title");
        assertThat(title.text()).isEqualTo("😀 Betogers op vliegveld");
        assertThat(title.marks()).singleElement().satisfies(mark -> {
            assertThat(mark.start()).isEqualTo(2);
            assertThat(mark.end()).isEqualTo(10);
        });
    }

    @Test
    void shouldMarkAPhraseOnlyWhereItStands() {
        assertThat(String.join(" ", marked("\"vliegveld van Almaty\"", "title"))).isEqualTo("vliegveld van Almaty");
        assertThat(marked("\"vliegveld van Almaty\"", "text")).isEmpty();
    }

    @Test
    void shouldMarkWordsThatStandInDifferentFields() {
        assertThat(marked("betoger kirgizie", "title")).containsExactly("Betogers");
        assertThat(marked("betoger kirgizie", "text")).containsExactly("Kirgizië");
    }

    @Test
    void shouldNotMarkWhatWasExcluded_orNotAskedFor() {
        assertThat(marked("airport -almaty", "text")).containsExactly("airport");
        assertThat(marked("-almaty", "text")).isEmpty();
        assertThat(marked("", "text")).isEmpty();
    }

    @Test
    void shouldMarkTextInALanguageWithoutInflection() {
        assertThat(marked("proteste nur-sultan", "text")).contains("proteste");
    }

    @Test
    void shouldTakeReservedCharactersForNoMark() {
        assertThat(marked("airport", "text")).containsExactly("airport");
        assertThat(Ask.of("airport").highlighted().of(bench.search()).hits().getFirst().snippets().getFirst().text())
                .isEqualTo("Protesters \uFFFDstormed\uFFFD the airport.");
    }

    @Test
    void shouldNotFail_whenAHitIsLongerThanElasticsearchMarks() {
        assertThat(LONG.length()).isGreaterThan(1_000_000);
        ArticleHit hit = Ask.of("slotwoord -kop").highlighted().of(bench.search()).hits().getFirst();
        assertThat(hit.title()).isEqualTo("Een heel lang stuk");
        assertThat(hit.lead()).startsWith("woorden woorden").endsWith("…").hasSizeLessThan(310);
    }

    @Test
    void shouldNotFail_whenATitleIsLongerThanThat() {
        assertThat(marked("\"kop zonder eind\"", "title").getFirst()).startsWith("Kop");
    }

    @Test
    void shouldBringNoSnippets_whenNotAskedTo() {
        assertThat(Ask.of("almaty").of(bench.search()).hits()).allMatch(hit -> hit.snippets().isEmpty());
    }
}
