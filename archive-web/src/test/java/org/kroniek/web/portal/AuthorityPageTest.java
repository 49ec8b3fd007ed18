package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventHit;
import org.kroniek.search.query.EventMap;
import org.kroniek.search.query.EventQuery;
import org.kroniek.search.query.EventSearch;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.web.portal.page.PortalPage;

/** The page of a person, organisation or place. */
class AuthorityPageTest {

    private static final String ADDRESS = "/authorities/" + SampleAuthorities.ALMATY;

    private final AtomicReference<ArticleQuery> asked = new AtomicReference<>();

    @Test
    void shouldShowAllNames_groupedByLanguage() {
        assertThat(html("", answering())).contains("Almaty", "Алматы", "Alma-Ata", "vroeger", "Russisch",
                "grootste stad van Kazachstan", "1854", "43.2500, 76.9500",
                "href=\"https://www.wikidata.org/entity/Q35493\"", "gelegen in", "Kazachstan");
    }

    @Test
    void shouldShowArticlesAndEvents_ofThisOneOnly() {
        String html = html("?hl=en", answering());

        assertThat(asked.get().filter().together()).containsExactly(SampleAuthorities.ALMATY);
        assertThat(html).contains("42 articles", "Boosheid over de prijs van autogas", "Storming of the town hall",
                "/search?place=" + SampleAuthorities.ALMATY + "&amp;hl=en", "January 2022");
    }

    @Test
    void shouldStillShowTheRecord_whileTheSearchIsAway() {
        assertThat(html("", SampleSite.unavailable())).contains("Alma-Ata", "de zoekfunctie op dit moment niet");
    }

    @Test
    void shouldLeadFromAMergedRecord_toTheOneItWasMergedInto() {
        assertThat(page(answering()).movedTo(SampleAuthorities.MERGED.toString()))
                .hasValue(SampleAuthorities.ALMATY);
        assertThat(page(answering()).movedTo(SampleAuthorities.ALMATY.toString())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0190a000-0000-7000-8000-00000000ffff"})
    void shouldSayThatThereIsNoSuchRecord(String id) {
        PortalPage page = page(answering()).page(id, SampleSite.request("/authorities/" + id));

        assertThat(page.status()).isEqualTo(404);
        assertThat(SampleSite.html(page)).contains("Dit record is er niet");
    }

    private String html(String query, ArticleSearch articles) {
        PortalPage page = page(articles).page(SampleAuthorities.ALMATY.toString(),
                SampleSite.request(ADDRESS + query));
        assertThat(page.status()).isEqualTo(200);
        return SampleSite.html(page);
    }

    private ArticleSearch answering() {
        return query -> {
            asked.set(query);
            return new SearchOutcome.Answered<>(answer());
        };
    }

    private static SearchAnswer answer() {
        return PortalArticles.answer(SampleSite.TWO_WORDS, PortalArticles.hits(), Optional.empty());
    }

    private static AuthorityPage page(ArticleSearch articles) {
        return new AuthorityPage(SampleAuthorities.almaty(), articles, new OneEvent(), SampleAuthorities.names(),
                SampleSite.FRAMES, SampleSite.PROBLEMS);
    }

    /** Finds the same event whatever is asked. */
    private static final class OneEvent implements EventSearch {

        @Override
        public SearchOutcome<EventAnswer> search(EventQuery query) {
            EventHit hit = new EventHit(SampleEvents.ID, 1, new Labels(Map.of("en", "Storming of the town hall")),
                    Labels.NONE, new TermSnapshot("storming", Labels.NONE), Optional.of("2022-01"), Optional.empty(),
                    Optional.empty(), List.of(), List.of(), List.of(), 3, Optional.empty(), Optional.empty());
            return new SearchOutcome.Answered<>(
                    new EventAnswer(SampleSite.TWO_WORDS, List.of(), List.of(), 1, 1, List.of(hit),
                            Map.of(), Optional.empty(), Optional.empty(), Optional.empty()));
        }

        @Override
        public SearchOutcome<EventMap> map(EventQuery query) {
            throw new SearchUnavailableException("not asked for", null);
        }
    }
}
