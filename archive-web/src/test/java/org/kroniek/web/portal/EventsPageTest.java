package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.EventQuery;
import org.kroniek.search.query.SortOrder;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.portal.page.PortalPage;

class EventsPageTest {

    private final PortalEvents.Finding search = new PortalEvents.Finding(PortalEvents.hits());

    @Test
    void shouldListEvents_withDatePlaceAndConflictingFigures() {
        String html = html("/events");

        assertThat(html).contains("<title>Gebeurtenissen – Kroniek</title>", "4 gebeurtenissen",
                "<a href=\"/events/" + PortalEvents.UNREST + "\">Onlusten in Kazachstan</a>",
                "2 tot en met 11 januari 2022", "Kazachstan, Almaty", "164 / 225 doden", "2 passages",
                "<time datetime=\"2022-01\">januari 2022</time>", "zonder datum");
        assertThat(html("/events?hl=en")).contains("Unrest in Kazakhstan", "164 / 225 killed");
    }

    @Test
    void shouldAskForWhatTheAddressSays() {
        html("/events?q=gas&type=unrest&place=" + PortalEvents.ALMATY + "&date=2022-01&sort=oldest&cursor=xyz");

        EventQuery query = search.asked().getFirst();
        assertThat(query.text()).isEqualTo("gas");
        assertThat(query.types()).containsExactly("unrest");
        assertThat(query.involved().places()).isEqualTo(Set.of(PortalEvents.ALMATY));
        assertThat(query.sort()).isEqualTo(SortOrder.OLDEST);
        assertThat(query.cursor()).contains("xyz");
    }

    @Test
    void shouldShowTheNewestFirst_unlessWordsSayWhatMatters() {
        html("/events");
        html("/events?q=gas");

        assertThat(search.asked()).extracting(EventQuery::sort).containsExactly(SortOrder.NEWEST,
                SortOrder.RELEVANCE);
    }

    @Test
    void shouldNameWhatCanBeFilteredBy_inTheReadersLanguage() {
        assertThat(html("/events?type=unrest")).contains("<span class=\"label\">Kazachstan</span>",
                "<span class=\"label\">onrust</span>", "<span class=\"name\">Soort</span> onrust");
        assertThat(html("/events?hl=en")).contains("<span class=\"label\">Kazakhstan</span>",
                "<span class=\"label\">unrest</span>");
    }

    @Test
    void shouldKeepTheFilters_whenShownOtherwise() {
        assertThat(html("/events?q=gas&type=unrest&cursor=xyz"))
                .contains("<a href=\"/timeline?q=gas&amp;type=unrest\"", "<a href=\"/map?q=gas&amp;type=unrest\"")
                .contains("<input type=\"hidden\" name=\"type\" value=\"unrest\">");
    }

    @Test
    void shouldTakeAwayEachFilter() {
        String place = "place=" + PortalEvents.ALMATY;

        assertThat(html("/events?type=unrest&" + place + "&bbox=60,40,90,55"))
                .contains("href=\"/events?" + place + "&amp;bbox=60%2C40%2C90%2C55\"",
                        "href=\"/events?type=unrest&amp;bbox=60%2C40%2C90%2C55\"",
                        "href=\"/events?type=unrest&amp;" + place + "\"")
                .contains("<a class=\"clear\" href=\"/events\">");
    }

    @Test
    void shouldHelp_whenThereIsNothing() {
        PortalPage page = new EventsPage(new PortalEvents.Finding(List.of()), PortalEvents.inquiry())
                .page(SampleSite.request("/events?q=gas&type=unrest"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(SampleSite.html(page)).contains("Niets gevonden", "Geen enkele gebeurtenis voldoet",
                "href=\"/events?q=gas\">Zoek zonder filters</a>");
    }

    @Test
    void shouldExplainEveryWrongParameter_withoutAskingTheIndex() {
        PortalPage page = page("/events?date=gisteren&type=!&place=x&person=x&org=x&bbox=1,2,3&sort=x&parent=x");

        assertThat(page.status()).isEqualTo(400);
        assertThat(search.asked()).isEmpty();
        assertThat(SampleSite.html(page)).contains("Bij ‘Datum of periode’.", "Bij ‘Soort’.", "Bij ‘Plaats’.",
                "Bij ‘Persoon’.", "Bij ‘Organisatie’.", "Bij ‘Kaart’.", "Bij ‘Volgorde’.");
    }

    @Test
    void shouldSayWhereAQueryIsWrong_andOfferAnother() {
        QueryProblem problem = new QueryProblem(QueryProblem.Code.UNCLOSED_BRACKET, new TextSpan(4, 5), "(",
                Optional.of("gas prijs"));
        PortalPage page = new EventsPage(new PortalEvents.Refusing(List.of(problem)), PortalEvents.inquiry())
                .page(SampleSite.request("/events?q=gas+(prijs"));

        assertThat(page.status()).isEqualTo(400);
        assertThat(SampleSite.html(page)).contains("<code>gas <mark>(</mark>prijs</code>",
                "href=\"/events?q=gas+prijs\">gas prijs</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events", "/timeline", "/map"})
    void shouldOfferTheFirstPage_whenTheCursorIsOfAnotherSearch(String path) {
        PortalPage page = EventPages.over(new PortalEvents.Refusing(List.of()), path + "?q=gas&cursor=bad");

        assertThat(page.status()).isEqualTo(400);
        assertThat(SampleSite.html(page)).contains("href=\"" + path + "?q=gas\">de eerste bladzijde</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/events", "/timeline", "/map"})
    void shouldLeaveAnUnavailableSearchToTheProblemPages(String path) {
        assertThatThrownBy(() -> EventPages.over(new PortalEvents.Unavailable(), path))
                .isInstanceOf(SearchUnavailableException.class);
    }

    @Test
    void shouldNotLetSearchEnginesListSearches() {
        assertThat(html("/events")).contains("<meta name=\"robots\" content=\"noindex, follow\">");
    }

    private String html(String address) {
        return SampleSite.html(page(address));
    }

    private PortalPage page(String address) {
        return EventPages.over(search, address);
    }
}
