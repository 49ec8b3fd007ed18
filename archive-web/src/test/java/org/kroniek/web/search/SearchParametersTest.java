package org.kroniek.web.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.kroniek.core.rights.Audience;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.kroniek.search.query.syntax.Certainty;
import org.kroniek.search.query.Selection;
import org.kroniek.search.query.Facet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.SortOrder;
import org.kroniek.web.search.ParameterProblem.Reason;

class SearchParametersTest {

    private static final String SOURCE = "0190a000-0000-7000-8000-0000000000b1";

    @Nested
    class Reading {

        @Test
        void shouldUnderstandEveryParameter() {
            SearchParameters read = SearchParameters.read(Map.of("q", List.of("protest almaty"), "date",
                    List.of("2022-01"), "lang", List.of("nl,en", "ru"), "source", List.of(SOURCE), "sort",
                    List.of("oldest"), "cursor", List.of("abc"))).understood();

            assertThat(read.text()).isEqualTo("protest almaty");
            assertThat(read.filter().dates())
                    .hasValueSatisfying(dates -> assertThat(dates.text()).isEqualTo("2022-01"));
            assertThat(read.filter().of(Facet.LANGUAGE)).isEqualTo(Selection.of("nl", "en", "ru"));
            assertThat(read.filter().of(Facet.PUBLICATION)).isEqualTo(Selection.of(SOURCE));
            assertThat(read.sort()).isEqualTo(SortOrder.OLDEST);
            assertThat(read.cursor()).contains("abc");
        }

        @Test
        void shouldReadWhatIsExcluded_andRightsWithCommas() {
            SearchParameters read = SearchParameters.read(Map.of("lang", List.of("nl,-nl-BE"), "year",
                    List.of("2022", "-2021"), "rights", List.of("© Courant, 2022", "-open"), "certainty",
                    List.of("certain"))).understood();

            assertThat(read.filter().of(Facet.LANGUAGE)).isEqualTo(Selection.of("nl").excluding("nl-BE"));
            assertThat(read.filter().of(Facet.YEAR)).isEqualTo(Selection.of("2022").excluding("2021"));
            assertThat(read.filter().of(Facet.RIGHTS)).isEqualTo(Selection.of("© Courant, 2022").excluding("open"));
            assertThat(read.filter().certainty()).isEqualTo(Certainty.CERTAIN);
        }

        @Test
        void shouldTakeBlankForAbsent_asFormsSendIt() {
            Parsed<SearchParameters> read = SearchParameters.read(
                    Map.of("q", List.of("  "), "date", List.of(""), "lang", List.of(""), "sort", List.of("")));

            assertThat(read).isEqualTo(new Parsed.Valid<>(SearchParameters.NONE));
        }

        @Test
        void shouldSortByRelevance_onlyWhenThereAreWords() {
            assertThat(SearchParameters.read(Map.of("q", List.of("almaty"))).understood().sort())
                    .isEqualTo(SortOrder.RELEVANCE);
            assertThat(SearchParameters.read(Map.of()).understood().sort()).isEqualTo(SortOrder.NEWEST);
        }

        @Test
        void shouldKeepTheQueryExactlyAsTyped() {
            assertThat(SearchParameters.read(Map.of("q", List.of(" (a  b"))).understood().text()).isEqualTo(" (a  b");
        }
    }

    @Nested
    class Refusing {

        @Test
        void shouldNameEveryProblem_andKeepTheRest() {
            Parsed<SearchParameters> read = SearchParameters.read(Map.of("q", List.of("almaty"), "date",
                    List.of("gisteren"), "lang", List.of("nl,n!"), "source", List.of("krant"), "sort",
                    List.of("best")));

            assertThat(read.understood().text()).isEqualTo("almaty");
            assertThat(read.understood().filter().of(Facet.LANGUAGE)).isEqualTo(Selection.of("nl"));
            assertThat(problems(read)).containsExactlyInAnyOrder(
                    new ParameterProblem("date", "gisteren", Reason.NOT_A_DATE),
                    new ParameterProblem("lang", "n!", Reason.NOT_A_LANGUAGE),
                    new ParameterProblem("source", "krant", Reason.NOT_A_PUBLICATION),
                    new ParameterProblem("sort", "best", Reason.NOT_A_SORT));
        }

        @Test
        void shouldRefuseWhatIsNoYearOrCertainty() {
            assertThat(problems(SearchParameters.read(Map.of("year", List.of("22", "0000", "2022-01"), "certainty",
                    List.of("sure"), "rights", List.of("x".repeat(1_001))))))
                    .extracting(ParameterProblem::reason).containsExactlyInAnyOrder(Reason.NOT_A_YEAR,
                            Reason.NOT_A_YEAR, Reason.NOT_A_YEAR, Reason.NOT_A_CERTAINTY,
                            Reason.NOT_A_RIGHTS_STATEMENT);
        }

        @Test
        void shouldNotChoose_betweenTwoQueries() {
            assertThat(problems(SearchParameters.read(Map.of("q", List.of("a", "b")))))
                    .containsExactly(new ParameterProblem("q", "b", Reason.GIVEN_TWICE));
            assertThat(SearchParameters.read(Map.of("q", List.of("a", "a")))).isInstanceOf(Parsed.Valid.class);
        }

        @Test
        void shouldRefuseMoreLanguagesThanThereIsUseFor() {
            String many = String.join(",", IntStream.range(0, 51).mapToObj(i -> "x-" + i).toList());

            assertThat(problems(SearchParameters.read(Map.of("lang", List.of(many)))))
                    .extracting(ParameterProblem::reason).containsExactly(Reason.TOO_MANY_VALUES);
        }

        @Test
        void shouldShortenWhatItQuotes() {
            List<ParameterProblem> problems = problems(
                    SearchParameters.read(Map.of("date", List.of("😀".repeat(5000)))));

            assertThat(problems.getFirst().given()).isEqualTo("😀".repeat(60) + "…");
        }
    }

    @Nested
    class Writing {

        @Test
        void shouldReadBackWhatItWrites() {
            Map<String, List<String>> given = Map.of("q", List.of("a & b=c"), "date", List.of("2022.."), "lang",
                    List.of("nl", "sr-Latn", "-en"), "source", List.of(SOURCE), "year", List.of("2022", "-2021"),
                    "certainty", List.of("certain"), "rights", List.of("-a, b"), "with", List.of(SOURCE), "sort",
                    List.of("newest"), "cursor",
                    List.of("x"));
            SearchParameters read = SearchParameters.read(given).understood();

            Map<String, List<String>> written = new LinkedHashMap<>();
            read.entries().forEach(
                    entry -> written.computeIfAbsent(entry.getKey(), name -> new ArrayList<>()).add(entry.getValue()));

            assertThat(written).isEqualTo(given);
            assertThat(SearchParameters.read(written).understood()).isEqualTo(read);
        }

        @Test
        void shouldLeaveOutWhatGoesWithoutSaying() {
            assertThat(SearchParameters.NONE.entries()).isEmpty();
            assertThat(SearchParameters.NONE.withText("almaty").entries()).containsExactly(Map.entry("q", "almaty"));
        }

        @Test
        void shouldStartAtTheFirstPage_whenAnythingChanges() {
            SearchParameters second = SearchParameters.NONE.withText("a").withCursor(Optional.of("x"));

            assertThat(second.with(Facet.LANGUAGE, Selection.of("nl")).cursor()).isEmpty();
            assertThat(second.withoutFilters().cursor()).isEmpty();
            assertThat(second.withSort(SortOrder.OLDEST).cursor()).isEmpty();
            assertThat(second.withText("b").cursor()).isEmpty();
        }

        @Test
        void shouldKeepAnOrderThatWasChosen_withOtherWords() {
            SearchParameters oldest = SearchParameters.NONE.withText("a").withSort(SortOrder.OLDEST);

            assertThat(oldest.withText("b").sort()).isEqualTo(SortOrder.OLDEST);
        }

        @Test
        void shouldBecomeAQuery() {
            SearchExtent extent = SearchExtent.read(Map.of("size", List.of("5"))).understood();
            ArticleQuery query = SearchParameters.NONE.withText("a").with(Facet.LANGUAGE, Selection.of("nl"))
                    .toQuery(extent, Audience.REGISTERED);

            assertThat(query.text()).isEqualTo("a");
            assertThat(query.audience()).isEqualTo(Audience.REGISTERED);
            assertThat(query.filter().of(Facet.LANGUAGE).wanted()).containsExactly("nl");
            assertThat(query.size()).isEqualTo(5);
        }
    }

    private static List<ParameterProblem> problems(Parsed<?> parsed) {
        return ((Parsed.Invalid<?>) parsed).problems();
    }
}
