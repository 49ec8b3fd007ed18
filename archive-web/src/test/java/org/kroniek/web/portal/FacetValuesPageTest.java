package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.kroniek.search.query.AuthorityQuery;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetAnswer;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.FacetRequest;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.web.portal.page.PortalPage;
import org.kroniek.web.search.FacetFinder;

class FacetValuesPageTest {

    private final List<FacetRequest> asked = new ArrayList<>();
    private final List<AuthorityQuery> named = new ArrayList<>();
    private FacetAnswer answer = new FacetAnswer(List.of(), false);

    private PortalPage page(String facet, String parameters) {
        FacetFinder finder = new FacetFinder((_, request) -> {
            asked.add(request);
            return new SearchOutcome.Answered<>(answer);
        }, query -> {
            named.add(query);
            return SampleAuthorities.found();
        }, new PortalEvents.Finding(PortalEvents.hits()));
        return new FacetValuesPage(finder, SampleAuthorities.names(), SampleSite.FRAMES, SampleSite.PROBLEMS)
                .page(facet, SampleSite.request("/search/" + facet + parameters));
    }

    @Test
    void shouldListValues_eachWithTheSearchForIt() {
        answer = new FacetAnswer(List.of(FacetBucket.unnamed("nl", 7), FacetBucket.unnamed("fr", 2)), true);
        String html = SampleSite.html(page("lang", "?q=a&date=2022&lang=fr"));

        assertThat(html).contains("Alle talen", "In de artikelen gevonden voor ‘a’", "Nederlands", "Frans",
                "href=\"/search?q=a&amp;date=2022&amp;lang=fr&amp;lang=nl\"",
                "href=\"/search?q=a&amp;date=2022\" rel=\"nofollow\" class=\"on\"", "meer dan deze 2",
                "<input type=\"hidden\" name=\"lang\" value=\"fr\">");
        assertThat(asked).containsExactly(new FacetRequest(Facet.LANGUAGE, Optional.empty(), 200));
    }

    @Test
    void shouldFindALanguageByItsName_inTheLanguageOfTheReader() {
        answer = new FacetAnswer(List.of(FacetBucket.unnamed("nl", 7), FacetBucket.unnamed("fr", 2)), false);

        assertThat(SampleSite.html(page("lang", "?find=FRAN"))).contains("Frans").doesNotContain("Nederlands</span>");
        assertThat(SampleSite.html(page("lang", "?find=x"))).contains("Geen waarde met die naam");
    }

    @Test
    void shouldLookUpThoseOfThatName_whenArticlesHaveOnlyTheirIdentities() {
        answer = new FacetAnswer(List.of(FacetBucket.unnamed(SampleAuthorities.ALMATY.toString(), 3)), false);

        assertThat(SampleSite.html(page("place", "?q=a&find=alm*"))).contains("<span class=\"label\">Almaty</span>");
        assertThat(named.getFirst().text()).isEqualTo("alm");
        assertThat(named.getFirst().typing()).isTrue();
        assertThat(asked).containsExactly(new FacetRequest(Facet.PLACE,
                Optional.of(Set.of(SampleAuthorities.ALMATY.toString())), 200));
    }

    @Test
    void shouldKnowNoOtherFacets_andRefuseWhatCannotBeRead() {
        assertThat(page("colour", "").status()).isEqualTo(404);
        assertThat(page("lang", "?date=gisteren").status()).isEqualTo(400);
    }
}
