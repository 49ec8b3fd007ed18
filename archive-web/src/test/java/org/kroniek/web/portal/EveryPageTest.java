package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import org.kroniek.core.rights.Access;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.portal.page.PortalRequest;

/** What every page owes its readers, whatever is on it. */
class EveryPageTest {

    @ParameterizedTest
    @MethodSource("pages")
    void shouldKeepTheContentSecurityPolicy(PortalPage page) {
        assertThat(SampleSite.html(page)).doesNotContainPattern("\\sstyle=").doesNotContain("<style")
                .doesNotContainPattern("\\son[a-z]+=\"").doesNotContainPattern("<script(?! type=\"module\" src=)")
                .doesNotContainPattern("(src|action)=\"(https?:)?//");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldHaveLandmarksAndOneHeading(PortalPage page) {
        String html = SampleSite.html(page);

        assertThat(html).containsOnlyOnce("<main ").containsOnlyOnce("<h1").containsOnlyOnce("id=\"q\"")
                .containsOnlyOnce("class=\"skip\"").contains("<html lang=\"" + page.frame().language().tag() + "\">");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldLetReadersSwitchLanguage_andStayWhereTheyAre(PortalPage page) {
        PortalRequest request = page.frame().request();

        assertThat(SampleSite.html(page)).contains("href=\"" + request.path() + "?").contains("hl=nl\" lang=\"nl\"",
                "hl=en\" lang=\"en\"");
    }

    @ParameterizedTest
    @MethodSource("pages")
    void shouldLeaveNoPatternUnfilled(PortalPage page) {
        assertThat(SampleSite.html(page)).doesNotContainPattern("\\{\\d").doesNotContain("Optional[");
    }

    static Stream<PortalPage> pages() {
        SearchOutcome<SearchAnswer> outcome = new SearchOutcome.Answered<>(
                PortalArticles.answer(SampleSite.TWO_WORDS, PortalArticles.hits(), Optional.of("abc")));
        return Stream.of("?hl=nl", "?hl=en").flatMap(query -> List.of(
                new HomePage(SampleSite.finding(outcome), new PortalEvents.Finding(PortalEvents.hits()),
                        SampleSite.FRAMES).page(SampleSite.request("/" + query)),
                new SearchPage(SampleSite.finding(outcome), SampleSite.types(SampleSite.finding(outcome)),
                        SampleSite.NO_CORRECTION, SampleAuthorities.names(), SampleSite.FRAMES)
                        .page(SampleSite.request("/search" + query + "&q=a&lang=nl&date=2022")),
                SampleSite.articlePage(PortalArticles.article()).page(PortalArticles.ID.toString(),
                        SampleSite.request("/articles/" + PortalArticles.ID + query)),
                SampleSite.articlePage(PortalArticles.under(Access.REGISTERED)).page(PortalArticles.ID.toString(),
                        SampleSite.request("/articles/" + PortalArticles.ID + query)),
                SampleSite.articlePage(PortalArticles.under(Access.WITHDRAWN)).page(PortalArticles.ID.toString(),
                        SampleSite.request("/articles/" + PortalArticles.ID + query)),
                EventPages.over(new PortalEvents.Finding(PortalEvents.hits()), "/events" + query + "&type=unrest"),
                EventPages.over(new PortalEvents.Finding(PortalEvents.hits()), "/timeline" + query + "&date=2022-01"),
                EventPages.over(new PortalEvents.Finding(PortalEvents.hits()), "/map" + query + "&bbox=60,40,90,55"),
                EventPages.over(new PortalEvents.Finding(List.of()), "/timeline" + query),
                EventPages.over(new PortalEvents.Finding(PortalEvents.hits()), "/map" + query + "&bbox=1,2"),
                TrendsPageTest.page("/trends" + query + "&q=a&q=b"), TrendsPageTest.page("/trends" + query),
                new HelpPage(SampleSite.FRAMES).page(SampleSite.request("/help" + query)),
                SampleCited.page(query), SampleCited.changes(query),
                SampleSite.PROBLEMS.notFound(SampleSite.request("/nergens" + query)),
                SampleSite.PROBLEMS.refused(SampleSite.request("/search" + query), 405),
                SampleSite.PROBLEMS.searchUnavailable(SampleSite.request("/search" + query + "&q=a")),
                SampleSite.PROBLEMS.unexpected(SampleSite.request("/search" + query), 500, "1a2b3c4d")).stream());
    }
}
