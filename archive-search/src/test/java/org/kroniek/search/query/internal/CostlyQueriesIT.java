package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.syntax.QueryProblem;

/** What a query may cost is bounded, and a reader is told where. */
class CostlyQueriesIT {

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        String many = IntStream.range(0, 400)
                .mapToObj(i -> "woord" + Integer.toString(i, 26).replaceAll("\\d", "x") + i)
                .collect(Collectors.joining(" "));
        bench.publish(Article.dutch("Veel woorden", many + " Almaty").snapshot());
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"woord*", "almaty NEAR/50 woord*", "woord* BEFORE/100 almaty",
            "(woord* OR woor?x* OR wo*x1) NEAR/3 almaty",
            "woorden~2 NEAR/100 (woordxa~1 OR woordxb~2 OR woordxc~2 OR woordxd~2)"})
    void shouldAnswerWhatHasManyForms(String query) {
        SearchAnswer answer = Ask.of(query).highlighted().of(bench.search());
        assertThat(answer.total()).isEqualTo(1);
        assertThat(answer.complete()).isTrue();
    }

    /** The most that a query may ask for. */
    @Test
    void shouldAnswerAsManyPatternsAsAllowed() {
        String patterns = "woord* ".repeat(16);
        assertThat(Ask.of(patterns).of(bench.search()).total()).isEqualTo(1);
        assertThat(bench.search().search(Ask.of(patterns + "w*rd").query()))
                .isInstanceOfSatisfying(SearchOutcome.Refused.class, refused -> assertThat(refused.problems())
                        .extracting("code").containsExactly(QueryProblem.Code.TOO_MANY_TERMS));
    }
}
