package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.SearchOutcome;

/** Whatever is typed, Elasticsearch either answers it or is never asked. */
class AnyQueryIT {

    private static final List<String> PIECES = List.of(" ", " ", "(", ")", "\"", "-", " OR ", " AND ", "NOT ", "a",
            "protest",
            "Kirgizië", "12:30", "AT&T", "😀", "👨‍👩‍👧", "東京", "Токаев", "https://nos.nl/?a=b", "<script>", "{}",
            "\\", "[", "]",
            "^", "/", ".", "'", "½", "ⓐ", "\u202E", "é", "x".repeat(300), "#", "$", "%", "_", "+", "|");

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        bench.publish(
                Article.dutch("Protest om 12:30", "AT&T zweeg 😀 in Kirgizië, zie https://nos.nl/?a=b").snapshot());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:30", "AT&T", "😀", "https://nos.nl/?a=b", "\"zweeg 😀\"", "protest!",
            "Kirg*", "KIRGIZIË*", "k?rgizië", "Kirgisië~1", "zweeg NEAR/2 Kirgizië", "Kirgizië NEAR/2 zweeg"})
    void shouldFindOrdinaryText(String query) {
        assertThat(Ask.of(query).of(bench.search()).total()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:31", "12 31", "AT&U", "🐘", "\"😀 zweeg\"", "½ protest -protest", "zweeg NEAR/9 zweeg",
            "Kirgizië BEFORE/2 zweeg"})
    void shouldNotFindWhatIsNotThere(String query) {
        assertThat(Ask.of(query).of(bench.search()).total()).isZero();
    }

    @Test
    void shouldAnswerTheLargestQuery() {
        String words = "woord ".repeat(63) + "protest";
        assertThat(Ask.of(words.replace(" ", " OR ")).highlighted().facets(Facet.values())
                .histogram(HistogramInterval.AUTO).of(bench.search()).total()).isEqualTo(1);
        assertThat(Ask.of("(".repeat(20) + words + ")".repeat(20)).highlighted().of(bench.search()).total()).isZero();
        assertThat(Ask.of('"' + words + '"').highlighted().of(bench.search()).total()).isZero();
    }

    /** As many as a query may have beside another word: they take more memory than anything else. */
    @Test
    void shouldAnswerManyMisspeltWords() {
        String words = IntStream.range(0, 15).mapToObj(i -> "onderhandelin" + (char) ('a' + i) + "~2")
                .collect(Collectors.joining(" OR "));
        assertThat(Ask.of(words + " OR protest").of(bench.search()).total()).isEqualTo(1);
    }

    @Test
    void shouldNeverFail() {
        Random random = new Random(7);
        int answered = 0;
        for (int i = 0; i < 2_000; i++) {
            StringBuilder query = new StringBuilder();
            for (int length = random.nextInt(8); length >= 0; length--) {
                query.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            SearchOutcome<?> outcome = bench.search().search(Ask.of(query.toString()).highlighted().query());
            answered += outcome instanceof SearchOutcome.Answered ? 1 : 0;
        }
        assertThat(answered).isGreaterThan(400);
    }
}
