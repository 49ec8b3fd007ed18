package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;

class ProblemPagesTest {

    private static final PortalRequest SEARCH = SampleSite.request("/search?q=almaty&hl=en");

    @Test
    void shouldSayWhenToComeBack() {
        PortalPage page = SampleSite.PROBLEMS.searchUnavailable(SEARCH);

        assertThat(page.status()).isEqualTo(503);
        assertThat(page.headers()).containsEntry("Retry-After", "5");
        assertThat(SampleSite.html(page)).contains("value=\"almaty\"",
                "href=\"/search?q=almaty&amp;hl=en\">Try again</a>");
    }

    @Test
    void shouldRevealNothingButANumber() {
        PortalPage page = SampleSite.PROBLEMS.unexpected(SEARCH, 500, "1a2b3c4d");

        assertThat(page.status()).isEqualTo(500);
        assertThat(SampleSite.html(page)).contains("<code>1a2b3c4d</code>").doesNotContain("Exception");
    }

    @Test
    void shouldOfferTheSearch_whenThereIsNoSuchPage() {
        PortalPage page = SampleSite.PROBLEMS.notFound(SEARCH);

        assertThat(page.status()).isEqualTo(404);
        assertThat(SampleSite.html(page)).contains("This page does not exist", "role=\"search\"");
    }

    @Test
    void shouldKeepTheStatusOfARefusal() {
        assertThat(SampleSite.PROBLEMS.refused(SEARCH, 405).status()).isEqualTo(405);
        assertThat(SampleSite.PROBLEMS.refused(SEARCH, 406).status()).isEqualTo(406);
    }
}
