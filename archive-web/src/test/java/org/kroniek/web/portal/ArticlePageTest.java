package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.web.portal.page.PortalPage;

class ArticlePageTest {

    @Test
    void shouldShowTheTextAsBlocks_inItsOwnLanguage() {
        assertThat(html(PortalArticles.article(), "?hl=en")).contains("<html lang=\"en\">")
                .contains("<h1 id=\"headline\" lang=\"nl\">Traangas in het centrum van Almaty</h1>")
                .contains("<div class=\"text\" lang=\"nl\">", "<h2>Van gas naar regering</h2>",
                        "<blockquote><p>‘Ik rijd op benzine.", "<p>Vlak voor middernacht");
    }

    @Test
    void shouldSayWhereItComesFrom() {
        assertThat(html(PortalArticles.article(), "")).contains("De Schemerkoerier", "Joris ten Bruggencate", "Wereld",
                "SK/22-01-009", "href=\"https://schemerkoerier.example/wereld/traangas\"", "CC BY 4.0",
                "22 november 2026, 10:18 UTC", "1, ongewijzigd", PortalArticles.article().contentHash().hex(),
                "href=\"/api/v1/articles/" + PortalArticles.ID + "/original\"");
    }

    @Test
    void shouldBeCitable() {
        assertThat(html(PortalArticles.article(), "")).contains("Joris ten Bruggencate, ‘Traangas in het centrum van "
                + "Almaty’, De Schemerkoerier, 5 januari 2022. Kroniek, revisie 1, https://kroniek.example/articles/"
                + PortalArticles.ID + " (geraadpleegd op 22 november 2026).");
        assertThat(html(PortalArticles.bareArticle(), "?hl=en")).contains(
                "‘De protesten in Kazachstan hebben’, De Schemerkoerier, around January 2022. Kroniek, revision 3,");
    }

    @Test
    void shouldAdmitWhatTheArchiveFilledIn() {
        assertThat(html(PortalArticles.bareArticle(), "")).contains("De bron gaf geen kop",
                "Arabisch (herkend, niet opgegeven)", "3, van 23 november 2026, 08:00 UTC", "rond januari 2022");
        assertThat(html(PortalArticles.article(), "")).doesNotContain("De bron gaf geen kop", "herkend");
    }

    @Test
    void shouldNeverLinkToAnythingButTheWeb() {
        assertThat(html(PortalArticles.bareArticle(), "")).contains("javascript:alert(1)")
                .doesNotContain("href=\"javascript");
    }

    @Test
    void shouldOfferItselfInBothLanguages() {
        assertThat(html(PortalArticles.article(), ""))
                .contains("<link rel=\"alternate\" hreflang=\"en\" href=\"https://kroniek.example/articles/"
                        + PortalArticles.ID + "?hl=en\">")
                .contains("<link rel=\"alternate\" hreflang=\"x-default\" href=\"https://kroniek.example/articles/"
                        + PortalArticles.ID + "\">");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0190a000-0000-7000-8000-00000000ffff", "0190A000-0000-7000-8000-00000000000A"})
    void shouldSayThatThereIsNoSuchArticle(String id) {
        PortalPage page = SampleSite.articlePage(PortalArticles.article()).page(id,
                SampleSite.request("/articles/" + id));

        assertThat(page.status()).isEqualTo(404);
        assertThat(SampleSite.html(page)).contains("Dit artikel is er niet", "name=\"q\"");
    }

    private static String html(ArticleSnapshot article, String query) {
        PortalPage page = SampleSite.articlePage(article).page(PortalArticles.ID.toString(),
                SampleSite.request("/articles/" + PortalArticles.ID + query));
        assertThat(page.status()).isEqualTo(200);
        return SampleSite.html(page);
    }
}
