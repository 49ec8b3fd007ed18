package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.search.query.EventHit;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.SortOrder;

class TimelinePageTest {

    private final PortalEvents.Finding search = new PortalEvents.Finding(PortalEvents.hits());

    @Test
    void shouldListEveryEventThatIsDrawn_andThoseThatAreNot() {
        String html = html("/timeline?date=2022-01");
        String list = html.substring(html.indexOf("<ol"), html.indexOf("</ol>"));

        assertThat(list).contains("Onlusten in Kazachstan", "Vliegveld overrompeld", "Rekenkracht valt weg",
                "Iets zonder datum");
        assertThat(html.substring(html.indexOf("<svg class=\"lanes\""))).contains("Onlusten in Kazachstan</text>");
    }

    @Test
    void shouldDrawAMonthAsTheWholeMonth() {
        String html = html("/timeline?date=2022-01");
        String mark = html.substring(html.indexOf("<title>Rekenkracht valt weg</title>"));

        assertThat(mark.substring(0, mark.indexOf("</a>"))).contains("class=\"possible\" x1=\"0.00%\" x2=\"100.00%\"")
                .doesNotContain("class=\"certain\"");
        assertThat(html).contains("<time datetime=\"2022-01\">januari 2022</time>").doesNotContain(
                "2022-01-01\">januari");
    }

    @Test
    void shouldTellInColumnsWhatIsCertainAndWhatIsPossible() {
        String html = html("/timeline?date=2022-01");

        assertThat(html).contains("<title>1 januari 2022: geen gebeurtenis zeker, één mogelijk</title>",
                "<title>5 januari 2022: 2 gebeurtenissen zeker, één mogelijk</title>",
                "<figcaption>Gebeurtenissen in de tijd, januari 2022</figcaption>", "Gearceerd: ");
        String first = html.substring(html.indexOf("<title>1 januari 2022"));
        assertThat(first.substring(0, first.indexOf("</a>"))).contains("class=\"perhaps\"")
                .doesNotContain("class=\"bar\"");
    }

    @Test
    void shouldDrawTheWholeAboveItsParts() {
        String html = html("/timeline?date=2022-01");

        assertThat(html).contains("class=\"mark whole\" href=\"/events/" + PortalEvents.UNREST + "\"",
                "<rect class=\"band\" x=\"3.23%\"");
    }

    @Test
    void shouldLeadOutwardEarlierAndLater() {
        assertThat(html("/timeline?date=2022-01-05")).contains("<a href=\"/timeline\" rel=\"nofollow\">Alle jaren</a>",
                "<a href=\"/timeline?date=202X\" rel=\"nofollow\">2020–2029</a>",
                "<a href=\"/timeline?date=2022\" rel=\"nofollow\">2022</a>",
                "<a href=\"/timeline?date=2022-01\" rel=\"nofollow\">januari 2022</a>", "/timeline?date=2022-01-04\"",
                "/timeline?date=2022-01-06\"");
    }

    @Test
    void shouldLeadInward_fromAxisAndColumns() {
        String html = html("/timeline?date=2022-01&type=unrest");

        assertThat(html).contains("<a href=\"/timeline?date=2022-01-05&amp;type=unrest\" tabindex=\"-1\"",
                "<th scope=\"row\"><a href=\"/timeline?date=2022-01-05&amp;type=unrest\"");
    }

    @ParameterizedTest
    @CsvSource({"'', AUTO", "?date=2022-01-05, HOUR", "?date=2022-01, DAY", "?date=2022, DAY", "?date=202X, MONTH",
            "?date=19XX, YEAR", "?date=2022.., AUTO"})
    void shouldCountInStepsThatSuitThePeriod(String query, HistogramInterval interval) {
        html("/timeline" + query);

        assertThat(search.asked().getFirst().histogram()).contains(interval);
    }

    @Test
    void shouldShowTheOldestFirst() {
        html("/timeline?q=gas");

        assertThat(search.asked().getFirst().sort()).isEqualTo(SortOrder.OLDEST);
    }

    @Test
    void shouldDrawColumnsOnly_whenThereAreTooManyEvents() {
        List<EventHit> many = IntStream.rangeClosed(1, 201).mapToObj(number -> PortalEvents.hit(number, "Een", "One",
                "2022-01-05", Optional.empty(), List.of())).toList();
        String html = SampleSite.html(EventPages.over(new PortalEvents.Finding(many), "/timeline"));

        assertThat(html).contains("te veel om één voor één", "class=\"columns-drawing\"")
                .doesNotContain("class=\"lanes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"-4712", "-0044-03-15", "0000", "0001..9999", "9999", "Y5000000", "-4712..Y5000000",
            "2022-01-05/..", "../2022", "19XX", "2022-21", "2022-01-03..2022-01-10", "2022..", "..0001"})
    void shouldDrawAnyPeriod_withAHandfulOfTicks(String period) {
        String html = html("/timeline?date=" + period);

        assertThat(html).contains("Onlusten in Kazachstan");
        assertThat(html.split("class=\"tick\"", -1).length).isLessThan(500);
    }

    @Test
    void shouldTieTogether_whatCannotBeToldApart() {
        List<EventHit> many = IntStream.rangeClosed(1, 60).mapToObj(number -> PortalEvents.hit(number, "Een", "One",
                number == 60 ? "2022-05-09" : "2022-01-05", Optional.empty(), List.of())).toList();
        String html = SampleSite.html(EventPages.over(new PortalEvents.Finding(many), "/timeline"));

        assertThat(html).contains("<a class=\"mark bundle\" href=\"/timeline?date=2022-01-05\"",
                "5 januari 2022: 59 gebeurtenissen");
    }

    @Test
    void shouldDoWithoutADrawing_whenNothingHasADate() {
        List<EventHit> undated = List.of(PortalEvents.hits().getLast());
        String html = SampleSite.html(EventPages.over(new PortalEvents.Finding(undated), "/timeline?date=2022.."));

        assertThat(html).contains("Iets zonder datum");
    }

    private String html(String address) {
        return SampleSite.html(EventPages.over(search, address));
    }
}
