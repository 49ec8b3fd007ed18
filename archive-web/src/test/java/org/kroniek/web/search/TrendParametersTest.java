package org.kroniek.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.trend.Occurrences;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendInterval;
import org.kroniek.search.query.trend.TrendLine;
import org.kroniek.web.search.ParameterProblem.Reason;

class TrendParametersTest {

    @Test
    void shouldReadLinesFiltersIntervalAndUnit_andWriteThemAgain() {
        Map<String, List<String>> given = Map.of("q", List.of("almaty ", "", "\"a b\"", "almaty"), "date",
                List.of("2022"), "lang", List.of("nl"), "interval", List.of("decade"), "unit", List.of("words"));

        TrendParameters read = TrendParameters.read(given).understood();

        assertThat(read.lines()).containsExactly("almaty", "\"a b\"");
        assertThat(read.interval()).isEqualTo(TrendInterval.DECADE);
        assertThat(read.unit()).isEqualTo(TrendUnit.WORDS);
        assertThat(read.within().filter().of(Facet.LANGUAGE).wanted()).hasSize(1);
        Map<String, List<String>> again = read.entries().stream().collect(Collectors.groupingBy(Map.Entry::getKey,
                LinkedHashMap::new, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(TrendParameters.read(again).understood()).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource({"interval, hour, NOT_A_TREND_INTERVAL", "unit, percent, NOT_A_UNIT", "date, soon, NOT_A_DATE",
            "lang, klingon!, NOT_A_LANGUAGE"})
    void shouldSayWhatItCannotRead(String name, String value, Reason reason) {
        assertThat(problems(Map.of("q", List.of("a"), name, List.of(value))))
                .containsExactly(new ParameterProblem(name, value, reason));
    }

    @Test
    void shouldTakeSixLinesAndNoMore() {
        List<String> lines = List.of("a", "b", "c", "d", "e", "f", "g");

        assertThat(problems(Map.of("q", lines.subList(0, 6)))).isEmpty();
        assertThat(problems(Map.of("q", lines)))
                .containsExactly(new ParameterProblem("q", "g", Reason.TOO_MANY_LINES));
    }

    @Test
    void shouldKeepWhatASearchIsLimitedTo_butNotItsOrderAndPage() {
        SearchParameters search = SearchParameters.read(Map.of("q", List.of("almaty"), "lang", List.of("nl"), "expand",
                List.of("form"), "omit", List.of("x"), "sort", List.of("oldest"), "cursor", List.of("c"))).understood();

        TrendParameters trend = TrendParameters.of(search);

        assertThat(trend.entries()).containsExactly(Map.entry("q", "almaty"), Map.entry("expand", "form"),
                Map.entry("omit", "x"), Map.entry("lang", "nl"));
        assertThat(trend.search("almaty")).isEqualTo(search.withSort(trend.search("almaty").sort()));
    }

    @Test
    void shouldMeasureAgainstWhatSurelyIsOfThatTime() {
        TrendBucket bucket = bucket(new Tally(10, 4), 2_000);
        TrendLine line = line(new Tally(3, 1), new Occurrences.Counted(List.of(6L)));

        assertThat(TrendUnit.ARTICLES.value(line, 0, bucket)).hasValue(250);
        assertThat(TrendUnit.WORDS.value(line, 0, bucket)).hasValue(3_000);
        assertThat(TrendUnit.COUNT.value(line, 0, bucket)).hasValue(1);
        assertThat(TrendUnit.WORDS.value(line(new Tally(3, 1), Occurrences.Absent.NOT_A_TERM), 0, bucket)).isEmpty();
    }

    @Test
    void shouldKnowNothing_whereTheArchiveHasNothing() {
        TrendLine line = line(new Tally(2, 0), new Occurrences.Counted(List.of(0L)));
        for (TrendUnit unit : TrendUnit.values()) {
            assertThat(unit.value(line, 0, bucket(new Tally(5, 0), 0))).isEmpty();
        }
    }

    private static TrendLine line(Tally found, Occurrences occurrences) {
        return new TrendLine("a", new QueryNode.Everything(), List.of(), List.of(), 3, 0, List.of(found), occurrences);
    }

    private static TrendBucket bucket(Tally held, long words) {
        return new TrendBucket(LocalDate.EPOCH, LocalDate.EPOCH, held, words);
    }

    private static List<ParameterProblem> problems(Map<String, List<String>> given) {
        return switch (TrendParameters.read(given)) {
            case Parsed.Valid<TrendParameters> _ -> List.of();
            case Parsed.Invalid<TrendParameters>(var _, var problems) -> problems;
        };
    }
}
