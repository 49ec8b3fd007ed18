package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.kroniek.core.rights.Access;
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
    void shouldShowTheDescriptionAlone_toWhoMayNotReadTheText() {
        String registered = html(PortalArticles.under(Access.REGISTERED), "?hl=en");
        String described = html(PortalArticles.under(Access.METADATA_ONLY), "?hl=en");

        assertThat(registered).contains("Traangas in het centrum van Almaty", "Joris ten Bruggencate",
                "Those with an account can read its text", "<a href=\"/login\" rel=\"nofollow\">Log in</a>")
                .doesNotContain("Vlak voor middernacht", "/original");
        assertThat(described).contains("Its text may not be shown", "description only")
                .doesNotContain("Vlak voor middernacht", "/original");
    }

    @Test
    void shouldSayThatAnArticleWasWithdrawn_andWhy() {
        PortalPage page = SampleSite.articlePage(PortalArticles.under(Access.WITHDRAWN))
                .page(PortalArticles.ID.toString(), SampleSite.request("/articles/" + PortalArticles.ID + "?hl=en"));

        assertThat(page.status()).isEqualTo(410);
        assertThat(SampleSite.html(page)).contains("This article was withdrawn", SampleReadable.REASON,
                "23 November 2026").doesNotContain("Traangas");
    }

    @Test
    void shouldNotExist_whileItIsUnderEmbargo() {
        ArticleSnapshot later = PortalArticles.under(Access.embargoed(SampleReadable.NOW.plusSeconds(1)));

        assertThat(SampleSite.articlePage(later)
                .page(PortalArticles.ID.toString(), SampleSite.request("/articles/" + PortalArticles.ID)).status())
                .isEqualTo(404);
        assertThat(html(PortalArticles.under(Access.embargoed(SampleReadable.NOW)), ""))
                .contains("Vlak voor middernacht");
    }

    @Test
    void shouldBeCitable_byTheManualTheReaderChose() {
        String address = "https://kroniek.example/articles/" + PortalArticles.ID;

        assertThat(html(PortalArticles.article(), ""))
                .contains("<p class=\"citation\">ten Bruggencate, J. (2022, januari 5). "
                        + "Traangas in het centrum van Almaty. <i>De Schemerkoerier</i>. Kroniek, revisie 1. " + address
                        + "</p>");
        assertThat(html(PortalArticles.article(), "?cite=chicago&hl=en"))
                .contains("ten Bruggencate, Joris. “Traangas in "
                        + "het centrum van Almaty.” <i>De Schemerkoerier</i>, January 5, 2022. Kroniek, revision 1. "
                        + address
                        + ".");
        assertThat(html(PortalArticles.bareArticle(), "?cite=mla"))
                .contains("“De protesten in Kazachstan hebben”. <i>De "
                        + "Schemerkoerier</i>, Circa januari 2022, Kroniek, revisie 3, " + address + ".");
        assertThat(html(PortalArticles.article(), "?cite=x")).contains("(2022, januari 5)");
    }

    @Test
    void shouldLeadToTheOtherManuals_andToFiles() {
        String path = "/articles/" + PortalArticles.ID;

        assertThat(html(PortalArticles.article(), "?hl=en&cite=mla&passage=x")).contains(
                "<a href=\"" + path + "?passage=x&amp;cite=apa&amp;hl=en#cite\" rel=\"nofollow\">APA</a>",
                "<a href=\"" + path
                        + "?passage=x&amp;cite=mla&amp;hl=en#cite\" rel=\"nofollow\" aria-current=\"true\">MLA</a>",
                "<a href=\"/api/v1" + path + "?format=ris\" rel=\"nofollow\">RIS</a>",
                "<a href=\"/api/v1" + path + "?format=bibtex\" rel=\"nofollow\">BibTeX</a>",
                "<a href=\"/api/v1" + path + "?format=csl\" rel=\"nofollow\">CSL-JSON</a>");
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

    @Test
    void shouldLeadOn_withTheReasons() {
        String html = html(PortalArticles.article(), "?hl=en");

        assertThat(html).containsSubsequence("Nearly the same text</h2>", "De protesten in Kazachstan hebben</a>",
                "Similar articles</h2>", "Boosheid over de prijs van autogas slaat over naar andere steden</a>",
                "Also names <a href=\"/authorities/" + SampleAuthorities.ALMATY + "?hl=en\">Almaty</a></li>",
                "Shares the words", "autogas</span>,", "tenge</span></li>", "State of emergency", "curfew</span></li>");
    }

    @Test
    void shouldShowTheArticle_whenTheSearchDoesNotAnswer() {
        PortalPage page = SampleSite.articlePage(SampleRelated.unavailable(), PortalArticles.article())
                .page(PortalArticles.ID.toString(), SampleSite.request("/articles/" + PortalArticles.ID));

        assertThat(page.status()).isEqualTo(200);
        assertThat(SampleSite.html(page)).contains("Traangas in het centrum van Almaty</h1>")
                .doesNotContain("Vergelijkbare artikelen");
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
