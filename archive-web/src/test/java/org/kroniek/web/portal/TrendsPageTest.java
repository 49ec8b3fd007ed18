package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.search.query.trend.Occurrences;
import org.kroniek.search.query.trend.Tally;
import org.kroniek.search.query.trend.Trend;
import org.kroniek.search.query.trend.TrendBucket;
import org.kroniek.search.query.trend.TrendInterval;
import org.kroniek.search.query.trend.TrendLine;
import org.kroniek.search.query.trend.TrendOutcome;
import org.kroniek.web.portal.page.PortalPage;

class TrendsPageTest {

    private static final List<TrendBucket> MONTHS = List.of(month(1, new Tally(4, 4), 2_000),
            month(2, new Tally(2, 0), 0), month(3, new Tally(11, 10), 5_000), month(4, new Tally(5, 5), 1_000));

    @Test
    void shouldDrawEachLineWithItsNumbers() {
        String html = html("/trends?q=almaty&q=protest");

        assertThat(html).contains("<h2 id=\"trend-title\">Per maand, januari 2022 tot en met april 2022</h2>",
                "Gevonden artikelen per duizend artikelen in het archief", "class=\"stroke line-1\"",
                "class=\"stroke line-2\"", "href=\"/search?q=protest&amp;date=2022-03\"",
                "januari 2022: één artikel (250)", "maart 2022: 2 artikelen (200)");
    }

    @Test
    void shouldBreakLines_whereTheArchiveHasNothing() {
        String html = html("/trends?q=almaty");

        assertThat(html).contains("class=\"gap\" x=\"25.00%\"", "d=\"M125.0 375.0M625.0 500.0L875.0 1000.0\"")
                .contains("daar is niets bekend, ook geen nul").doesNotContain("februari 2022: geen artikel (0)");
        assertThat(html).as("what is possible").contains("(+ 1 mogelijk)");
    }

    @Test
    void shouldLeaveRoomForAnotherLine() {
        assertThat(html("/trends")).contains("Lijn 2").doesNotContain("Lijn 3").doesNotContain("<svg class=\"trend");
        assertThat(html("/trends?q=a&q=b&q=c")).contains("Lijn 4").doesNotContain("Lijn 5");
        assertThat(html("/trends?q=a&q=b&q=c&q=d&q=e&q=f")).contains("Lijn 6").doesNotContain("Lijn 7");
    }

    @Test
    void shouldKeepFiltersInFormsAndLinks() {
        assertThat(html("/trends?q=almaty&lang=nl&unit=count")).contains(
                "<input type=\"hidden\" name=\"lang\" value=\"nl\">", "/search?q=almaty&amp;date=2022-01&amp;lang=nl",
                "/api/v1/trends?q=almaty&amp;lang=nl&amp;unit=count&amp;format=csv",
                "href=\"/trends?q=almaty&amp;unit=count\">Zonder filters");
    }

    @Test
    void shouldSayWhichLineIsWrongAndWhere() {
        QueryProblem problem = new QueryProblem(QueryProblem.Code.UNCLOSED_QUOTE, new TextSpan(0, 1), "\"",
                Optional.empty());
        PortalPage page = new TrendsPage(_ -> new TrendOutcome.Refused(new TreeMap<>(Map.of(1, List.of(problem)))),
                SampleAuthorities.names(), SampleSite.FRAMES).page(SampleSite.request("/trends?q=a&q=%22b"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(SampleSite.html(page)).contains("Bij teken 1 van lijn 2", "<mark>");
    }

    @Test
    void shouldRefuseASeventhLine() {
        PortalPage page = page("/trends?q=a&q=b&q=c&q=d&q=e&q=f&q=g");

        assertThat(page.status()).isEqualTo(400);
        assertThat(SampleSite.html(page)).contains("Vergelijk er ten hoogste zes.");
    }

    private static String html(String address) {
        return SampleSite.html(page(address));
    }

    static PortalPage page(String address) {
        return new TrendsPage(query -> new TrendOutcome.Answered(trend(query.lines())), SampleAuthorities.names(),
                SampleSite.FRAMES).page(SampleSite.request(address));
    }

    private static Trend trend(List<String> lines) {
        List<Tally> tallies = List.of(new Tally(1, 1), new Tally(1, 0), new Tally(3, 2), Tally.NONE);
        return new Trend(TrendInterval.MONTH, MONTHS,
                lines.stream().map(text -> new TrendLine(text, new QueryNode.Word(text, new TextSpan(0, 1)), List.of(),
                        List.of(), 6, 1, tallies, Occurrences.Absent.NOT_WANTED)).toList(),
                3);
    }

    private static TrendBucket month(int number, Tally held, long words) {
        LocalDate first = LocalDate.of(2022, number, 1);
        return new TrendBucket(first, first.plusMonths(1).minusDays(1), held, words);
    }
}
