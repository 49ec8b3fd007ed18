package org.kroniek.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.web.search.ParameterProblem.Reason;

class SearchExtentTest {

    @Test
    void shouldGiveHitsWithMarks_whenNothingIsAsked() {
        assertThat(SearchExtent.read(Map.of()))
                .isEqualTo(new Parsed.Valid<>(new SearchExtent(20, Set.of(), Optional.empty(), true)));
    }

    @Test
    void shouldUnderstandEveryParameter() {
        assertThat(SearchExtent.read(Map.of("size", List.of("100"), "facets", List.of("language,publication", "year"),
                "histogram", List.of("month"), "highlight", List.of("false"))).understood())
                .isEqualTo(new SearchExtent(100, Set.of(Facet.LANGUAGE, Facet.PUBLICATION, Facet.YEAR),
                        Optional.of(HistogramInterval.MONTH), false));
    }

    @ParameterizedTest
    @CsvSource({"size, 0, NOT_A_SIZE", "size, 101, NOT_A_SIZE", "size, -1, NOT_A_SIZE",
            "size, 99999999999999, NOT_A_SIZE", "size, ten, NOT_A_SIZE", "facets, author, NOT_A_FACET",
            "histogram, week, NOT_AN_INTERVAL", "highlight, maybe, NOT_A_SWITCH"})
    void shouldRefuseWithItsReason(String name, String value, Reason reason) {
        assertThat(SearchExtent.read(Map.of(name, List.of(value)))).isInstanceOfSatisfying(Parsed.Invalid.class,
                invalid -> assertThat(invalid.problems())
                        .isEqualTo(List.of(new ParameterProblem(name, value, reason))));
    }

    @Test
    void shouldFindNamesThatMeanNothing() {
        assertThat(UnknownParameters.in(Map.of("q", List.of("a"), "people", List.of("b")), SearchParameters.NAMES))
                .containsExactly(new ParameterProblem("people", "b", Reason.UNKNOWN_NAME));
    }
}
