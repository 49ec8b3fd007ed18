package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.syntax.QueryNode.Everything;
import org.kroniek.web.portal.page.PortalPage;

class HomePageTest {

    @Test
    void shouldShowWhatTheArchiveHolds() {
        String html = html(SampleSite.finding(new SearchOutcome.Answered<>(
                PortalArticles.answer(new Everything(), PortalArticles.hits(), Optional.empty()))), "/");

        assertThat(html).contains("<title>Kroniek – Nieuwsarchief</title>", "42 artikelen in het archief",
                "Artikelen per maand, maart 2021 tot en met september 2022", "Jongste artikelen")
                .contains("<a href=\"/search?lang=nl\"", "<a href=\"/search?year=2022\"")
                .contains("Laatste gebeurtenissen", "Vliegveld overrompeld", "<a href=\"/timeline\">Tijdlijn</a>");
    }

    @Test
    void shouldWork_whileTheSearchDoesNot() {
        PortalPage page = new HomePage(SampleSite.unavailable(), new PortalEvents.Unavailable(),
                SampleSite.FRAMES).page(SampleSite.request("/"));

        assertThat(page.status()).isEqualTo(200);
        assertThat(SampleSite.html(page)).contains("Zoeken kan nu even niet", "name=\"q\"")
                .doesNotContain("Jongste artikelen");
    }

    @Test
    void shouldSayThatTheArchiveIsEmpty() {
        SearchAnswer empty = new SearchAnswer(new Everything(), List.of(), List.of(), 0, true, 1, List.of(), Map.of(),
                Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(html(SampleSite.finding(new SearchOutcome.Answered<>(empty)), "/?hl=en"))
                .contains("The archive is still empty").doesNotContain("Latest articles");
    }

    @Test
    void shouldKeepTheLanguage_onlyWhenItWasChosen() {
        ArticleSearch search = SampleSite.unavailable();

        assertThat(html(search, "/")).contains("href=\"/help\"").doesNotContain("name=\"hl\"");
        assertThat(html(search, "/?hl=en")).contains("href=\"/help?hl=en\"",
                "<input type=\"hidden\" name=\"hl\" value=\"en\">", "<html lang=\"en\">");
    }

    private static String html(ArticleSearch search, String address) {
        return SampleSite.html(new HomePage(search, new PortalEvents.Finding(PortalEvents.hits()), SampleSite.FRAMES)
                .page(SampleSite.request(address)));
    }
}
