package org.kroniek.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.kroniek.search.query.expansion.ExpansionChoice;
import org.kroniek.search.query.expansion.ExpansionKind;

class ExpansionParametersTest {

    private static ExpansionParameters read(Map<String, List<String>> parameters) {
        return SearchParameters.read(parameters).understood().expansion();
    }

    @Test
    void shouldWantEverything_whenNothingIsSaid() {
        assertThat(read(Map.of())).isEqualTo(ExpansionParameters.ALL);
        assertThat(ExpansionParameters.ALL.toChoice()).isEqualTo(ExpansionChoice.ALL);
        assertThat(ExpansionParameters.ALL.entries()).isEmpty();
    }

    @Test
    void shouldWantNothing_orSomeKinds() {
        assertThat(read(Map.of("expand", List.of("none"))).toChoice()).isEqualTo(ExpansionChoice.NONE);
        assertThat(read(Map.of("expand", List.of("spelling,form"))).kinds())
                .containsExactlyInAnyOrder(ExpansionKind.SPELLING, ExpansionKind.FORM);
    }

    @Test
    void shouldRefuseAKindThatThereIsNot() {
        assertThat(SearchParameters.read(Map.of("expand", List.of("synonyms")))).isInstanceOfSatisfying(
                Parsed.Invalid.class, invalid -> assertThat(invalid.problems()).singleElement()
                        .hasToString("ParameterProblem[name=expand, given=synonyms, reason=NOT_AN_EXPANSION]"));
    }

    @Test
    void shouldForgetWhatWasTakenAway_withOtherWords() {
        SearchParameters asked = SearchParameters
                .read(Map.of("q", List.of("putin"), "expand", List.of("spelling"), "omit", List.of("Poetin")))
                .understood();
        assertThat(asked.withText("tokajev").entries()).containsExactly(Map.entry("q", "tokajev"),
                Map.entry("expand", "spelling"));
        assertThat(asked.withSort(asked.sort()).entries()).contains(Map.entry("omit", "Poetin"));
    }

    @Test
    void shouldTakeAwayAndGiveBack() {
        ExpansionParameters without = ExpansionParameters.ALL.without(ExpansionKind.FORM).omitting("Poetin");
        assertThat(without.isReduced()).isTrue();
        assertThat(without.restoring("Poetin").omitted()).isEmpty();
        assertThat(without.kinds()).doesNotContain(ExpansionKind.FORM).hasSize(4);
    }
}
