package org.kroniek.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.search.ParameterProblem;

class ProblemTextsTest {

    @ParameterizedTest
    @MethodSource("everyQueryProblem")
    void shouldExplainEveryQueryProblem(QueryProblem.Code code, InterfaceLanguage language) {
        QueryProblem problem = new QueryProblem(code, new TextSpan(3, 4), "(", Optional.empty());

        ProblemText text = QueryProblemText.of(problem, language);

        assertThat(text.reason()).isNotBlank().endsWith(".").doesNotContain("{0}");
        assertThat(text.remedy()).isNotBlank().endsWith(".").doesNotContain("{0}");
    }

    @ParameterizedTest
    @MethodSource("everyParameterProblem")
    void shouldExplainEveryParameterProblem(ParameterProblem.Reason reason, InterfaceLanguage language) {
        ProblemText text = ParameterProblemText.of(new ParameterProblem("date", "gisteren", reason), language);

        assertThat(text.reason()).isNotBlank().endsWith(".").doesNotContain("{0}");
        assertThat(text.remedy()).isNotBlank().endsWith(".").doesNotContain("{0}");
    }

    @Test
    void shouldCountPlacesFromOne() {
        assertThat(placeOf(new TextSpan(0, 1))).isEqualTo("Bij teken 1");
        assertThat(placeOf(new TextSpan(4, 9))).isEqualTo("Bij teken 5 tot en met 9");
        assertThat(placeOf(new TextSpan(4, 4))).isEqualTo("Bij teken 5");
    }

    @Test
    void shouldQuoteWhatWasGiven() {
        assertThat(ParameterProblemText.of(
                new ParameterProblem("date", "gisteren", ParameterProblem.Reason.NOT_A_DATE),
                InterfaceLanguage.ENGLISH))
                .hasToString("In ‘date’: ‘gisteren’ is not a date or period that can be read. Write a year (2022), a "
                        + "month (2022-01), a day (2022-01-05) or a period with two full stops "
                        + "(2022-01-03..2022-01-10).");
    }

    private static String placeOf(TextSpan span) {
        return QueryProblemText.of(new QueryProblem(QueryProblem.Code.WILDCARD_TOO_SHORT, span, "*", Optional.empty()),
                InterfaceLanguage.DUTCH).place();
    }

    static Stream<Arguments> everyQueryProblem() {
        return inEveryLanguage(EnumSet.allOf(QueryProblem.Code.class).stream());
    }

    static Stream<Arguments> everyParameterProblem() {
        return inEveryLanguage(EnumSet.allOf(ParameterProblem.Reason.class).stream());
    }

    private static Stream<Arguments> inEveryLanguage(Stream<?> values) {
        return values.flatMap(
                value -> Stream.of(InterfaceLanguage.values()).map(language -> Arguments.of(value, language)));
    }
}
