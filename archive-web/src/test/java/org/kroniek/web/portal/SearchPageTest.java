package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.search.query.HistogramInterval;
import org.kroniek.search.query.syntax.Certainty;
import org.kroniek.search.query.Selection;
import org.kroniek.search.query.Facet;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.Duplicates;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.SortOrder;
import org.kroniek.search.query.correction.Correction;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryProblem;
import org.kroniek.web.portal.page.PortalPage;

class SearchPageTest {

    private final List<ArticleQuery> asked = new ArrayList<>();

    @Nested
    class Answering {

        @Test
        void shouldShowHitsWithTheirMarks() {
            String html = html("/search?q=protest+almaty");

            assertThat(html).contains("<title>‘protest almaty’ zoeken – Kroniek</title>")
                    .contains("42 artikelen", "Zo lezen we uw vraag: artikelen met ‘protest’ en ‘almaty’.")
                    .contains("Traangas bij <mark>protesten</mark> in <mark>Almaty</mark></a>")
                    .contains("value=\"protest almaty\"");
        }

        @Test
        void shouldWriteDatesOut_noMorePreciselyThanTheyAre() {
            assertThat(html("/search?q=a")).contains("<time datetime=\"2022-01-05\">5 januari 2022</time>",
                    "<time datetime=\"2022-01\">januari 2022</time>", "<span>rond 5 januari 2022</span>",
                    "<span>zonder datum</span>");
            assertThat(html("/search?q=a&hl=en")).contains("<span>around 5 January 2022</span>");
        }

        @Test
        void shouldSayInWhichLanguageAndDirectionAPassageIs() {
            assertThat(html("/search?q=a")).contains("<h2 lang=\"ru\"><a", "<h2 lang=\"ar\" dir=\"rtl\">",
                    "<h2 lang=\"\" dir=\"auto\">");
        }

        @Test
        void shouldAskForWhatTheAddressSays() {
            html("/search?q=a&lang=nl&lang=en&date=2022&sort=oldest&cursor=xyz");

            ArticleQuery query = asked.getFirst();
            assertThat(query.filter().of(Facet.LANGUAGE)).isEqualTo(Selection.of("nl", "en"));
            assertThat(query.sort()).isEqualTo(SortOrder.OLDEST);
            assertThat(query.cursor()).contains("xyz");
            assertThat(query.filter().dates()).isPresent();
        }

        @Test
        void shouldSayHowManyHaveNearlyTheSameText_andLeadThere() {
            String html = html("/search?q=a&lang=nl");
            String first = PortalArticles.hits().getFirst().id().toString();

            assertThat(html).containsOnlyOnce("en nog 3 met bijna dezelfde tekst</a>")
                    .contains("href=\"/search?q=a&amp;lang=nl&amp;duplicatesOf=" + first + "\"")
                    .contains("href=\"/search?q=a&amp;lang=nl&amp;duplicates=all\"");
            assertThat(html("/search?q=a&duplicates=all"))
                    .contains("<a href=\"/search?q=a\" rel=\"nofollow\">Toon er één van</a>")
                    .contains("<input type=\"hidden\" name=\"duplicates\" value=\"all\">");
            assertThat(html("/search?q=a&duplicatesOf=" + first)).contains(
                    "<span class=\"name\">Bijna dezelfde tekst als</span> Traangas bij protesten in Almaty");
            assertThat(asked).extracting(ArticleQuery::duplicates).containsExactly(Duplicates.FOLDED, Duplicates.LISTED,
                    Duplicates.of(PortalArticles.hits().getFirst().id()));
        }

        @Test
        void shouldLinkToTheNextPage_inHeadAndList() {
            assertThat(html("/search?q=a&lang=nl&hl=nl"))
                    .contains("<link rel=\"next\" href=\"/search?q=a&amp;lang=nl&amp;cursor=abc&amp;hl=nl\">")
                    .contains("<a rel=\"next\" href=\"/search?q=a&amp;lang=nl&amp;cursor=abc&amp;hl=nl\">Volgende</a>")
                    .doesNotContain("rel=\"prev\"");
        }

        @Test
        void shouldNotLetSearchEnginesListSearches() {
            assertThat(html("/search")).contains("<meta name=\"robots\" content=\"noindex, follow\">")
                    .doesNotContain("rel=\"alternate\"");
        }
    }

    @Nested
    class Filtering {

        @Test
        void shouldAddAFilter_andTakeAwayOneThatIsOn() {
            String html = html("/search?q=a&lang=nl");

            assertThat(html).contains("href=\"/search?q=a&amp;lang=nl&amp;lang=ru\"")
                    .contains("<a href=\"/search?q=a\" rel=\"nofollow\" class=\"on\" aria-current=\"true\">");
        }

        @Test
        void shouldShowAFilterThatIsOn_alsoWhenNoHitHasIt() {
            String html = html("/search?q=a&lang=de");

            assertThat(html).contains("<span class=\"name\">Taal</span> Duits")
                    .contains("<span class=\"label\">Duits</span>");
        }

        @Test
        void shouldLeaveOutWhatIsExcluded_andTakeItInAgain() {
            String html = html("/search?q=a&lang=-ru");

            assertThat(html).contains("href=\"/search?q=a&amp;lang=nl&amp;lang=-ru\"")
                    .contains("<span class=\"name\">Taal, zonder</span> Russisch")
                    .contains("<a class=\"except\" href=\"/search?q=a&amp;lang=-ru&amp;lang=-nl\"")
                    .contains("<a class=\"except\" href=\"/search?q=a\"", "niet langer zonder Russisch");
        }

        @Test
        void shouldTellWhatIsSurelyOfABar_andNarrowToIt() {
            assertThat(html("/search?q=a")).contains("januari 2022: 42 artikelen, waarvan zeker 30",
                    "<th scope=\"col\">Zeker</th>", "id=\"certainty\" name=\"certainty\" value=\"certain\">");
            html("/search?q=a&date=2022&certainty=certain");
            assertThat(asked.getLast().filter().certainty()).isEqualTo(Certainty.CERTAIN);
            assertThat(html("/search?q=a&date=2022&certainty=certain")).contains("value=\"certain\" checked>",
                    "zeker in deze periode");
        }

        @Test
        void shouldLetTheReaderChooseTheBars() {
            assertThat(html("/search?q=a")).contains("href=\"/search?q=a&amp;histogram=year\"")
                    .doesNotContain("histogram=hour");
            html("/search?q=a&histogram=decade");
            assertThat(asked.getLast().histogram()).contains(HistogramInterval.DECADE);
            assertThat(html("/search?q=a&histogram=week")).contains("class=\"refusal\"");
        }

        @Test
        void shouldNarrowToAYear_andToABarOfTheTimeline() {
            assertThat(html("/search?q=a")).contains("href=\"/search?q=a&amp;year=2022\"",
                    "href=\"/search?q=a&amp;date=2022-01\"");
        }

        @Test
        void shouldNamePublicationsAndDates() {
            assertThat(html("/search?q=a&date=2022-01..&source=" + PortalArticles.DUSK.id()))
                    .contains("<span class=\"name\">Publicatie</span> De Schemerkoerier")
                    .contains("<span class=\"name\">Datum</span> vanaf januari 2022").contains("Alle filters weg");
        }

        @Test
        void shouldKeepFilters_whenTheFormIsSentAgain() {
            assertThat(html("/search?q=a&lang=nl&hl=en"))
                    .contains("<input type=\"hidden\" name=\"lang\" value=\"nl\">")
                    .contains("<input type=\"hidden\" name=\"hl\" value=\"en\">");
        }
    }

    @Nested
    class FindingNothing {

        @Test
        void shouldHelp() {
            String html = SampleSite.html(page("/search?q=protest+almaty&lang=de", nothing()));

            assertThat(html).contains("Niets gevonden", "href=\"/search?q=protest+almaty\">Zoek zonder filters</a>")
                    .contains("href=\"/search?q=protest+OR+almaty&amp;lang=de\"",
                            "<code>protest OR almaty</code>");
        }

        @Test
        void shouldOfferAnyOfTheWords_onlyWhenThereIsNothingElse() {
            QueryNode word = new QueryNode.Word("protest", new TextSpan(0, 7));
            QueryNode phrase = new QueryNode.Phrase("lage landen", new TextSpan(8, 21));

            assertThat(SampleSite.html(page("/search?q=a", nothing(new QueryNode.And(List.of(word, phrase))))))
                    .contains("<code>protest OR \"lage landen\"</code>");
            assertThat(SampleSite.html(
                    page("/search?q=a", nothing(new QueryNode.And(List.of(word, new QueryNode.Not(phrase)))))))
                    .doesNotContain(" OR ");
        }

        private SearchOutcome<SearchAnswer> nothing() {
            return nothing(SampleSite.TWO_WORDS);
        }

        private SearchOutcome<SearchAnswer> nothing(QueryNode reading) {
            return new SearchOutcome.Answered<>(PortalArticles.answer(reading, List.of(), Optional.empty()));
        }
    }

    @Test
    void shouldOfferWhatMayHaveBeenMeant_withTheSameFilters() {
        SearchOutcome<SearchAnswer> nothing = new SearchOutcome.Answered<>(
                PortalArticles.answer(SampleSite.TWO_WORDS, List.of(), Optional.empty()));
        PortalPage page = new SearchPage(SampleSite.finding(nothing), SampleSite.types(SampleSite.finding(nothing)),
                (_, _) -> Optional.of(new Correction("\"protest\" almaty", 3)), SampleAuthorities.names(),
                SampleSite.FRAMES).page(SampleSite.request("/search?q=protetst+almaty&lang=nl"));

        assertThat(SampleSite.html(page)).contains("Bedoelde u:", "3 artikelen",
                "<a href=\"/search?q=%22protest%22+almaty&amp;lang=nl\">\"protest\" almaty</a>");
    }

    @Nested
    class Refusing {

        @Test
        void shouldSayWhereAndWhy_andKeepWhatWasTyped() {
            PortalPage page = page("/search?q=protest+(almaty", refusal(8, 9, Optional.of("protest almaty")));

            assertThat(page.status()).isEqualTo(400);
            assertThat(SampleSite.html(page)).contains("Bij teken 9.", "Dit haakje gaat open, maar nergens dicht.")
                    .contains("<code>protest <mark>(</mark>almaty</code>")
                    .contains("href=\"/search?q=protest+almaty\">protest almaty</a>")
                    .contains("value=\"protest (almaty\" aria-invalid=\"true\"");
        }

        @Test
        void shouldExplainAWrongDate_withoutAskingTheIndex() {
            PortalPage page = page("/search?q=almaty&date=gisteren", found());

            assertThat(page.status()).isEqualTo(400);
            assertThat(asked).isEmpty();
            assertThat(SampleSite.html(page)).contains("Bij ‘Datum of periode’.", "‘gisteren’ is geen datum",
                    "value=\"gisteren\"", "value=\"almaty\"");
        }

        @Test
        void shouldNameEachField_asThePageCallsIt() {
            String html = html("/search?q=a&q=b&date=x&sort=x&lang=!!&source=x&cursor=a&cursor=b&hl=en");

            assertThat(html).contains("In ‘Search the archive’.", "In ‘Date or period’.", "In ‘Order’.",
                    "In ‘Language’.", "In ‘Publication’.", "In ‘Pages’.");
        }

        @Test
        void shouldOfferTheFirstPage_whenTheCursorIsOfAnotherSearch() {
            PortalPage page = page("/search?q=almaty&cursor=bad", new SearchOutcome.CursorRefused<>());

            assertThat(page.status()).isEqualTo(400);
            assertThat(SampleSite.html(page)).contains("href=\"/search?q=almaty\">de eerste bladzijde</a>");
        }

        @Test
        void shouldShowEveryInputHarmlessly() {
            String nasty = "%3Cscript%3Ealert(1)%3C/script%3E%22%00'%F0%9F%98%80";
            String html = SampleSite
                    .html(page("/search?q=" + nasty + "&date=" + nasty, refusal(0, 100, Optional.empty())));

            assertThat(html).doesNotContain("<script>alert").doesNotContain("\u0000").contains("&lt;script")
                    .contains("😀");
        }

        @Test
        void shouldSurviveAPlaceBeyondTheQuery() {
            assertThat(SampleSite.html(page("/search?q=a", refusal(5000, 6000, Optional.empty()))))
                    .contains("a</code>");
        }

        private SearchOutcome<SearchAnswer> refusal(int start, int end, Optional<String> suggestion) {
            return new SearchOutcome.Refused<>(List.of(new QueryProblem(QueryProblem.Code.UNCLOSED_BRACKET,
                    new TextSpan(start, end), "(", suggestion)));
        }
    }

    @Test
    void shouldWarn_whenPartOfTheQueryWasLeftOut() {
        QueryProblem warning = new QueryProblem(QueryProblem.Code.NOTHING_TO_SEARCH, new TextSpan(2, 5), "***",
                Optional.empty());
        var answer = PortalArticles.answer(new QueryNode.Word("a", new TextSpan(0, 1)), PortalArticles.hits(),
                Optional.empty());
        var warned = new SearchAnswer(answer.reading(), List.of(warning), List.of(), answer.total(), true,
                answer.tookMillis(), answer.hits(), answer.facets(), answer.histogram(), answer.next(),
                answer.previous());

        PortalPage page = page("/search?q=a+***", new SearchOutcome.Answered<>(warned));

        assertThat(page.status()).isEqualTo(200);
        assertThat(SampleSite.html(page)).contains("In ‘***’ staat geen letter of cijfer");
    }

    @Nested
    class BesideTheWords {

        private static final Expansion SPELLINGS = new Expansion(new TextSpan(0, 5), "putin", ExpansionKind.SPELLING,
                Optional.empty(), List.of("Poetin", "Путин"), List.of("Poutine"), Optional.empty(), false);
        private static final Expansion COMPOUNDS = new Expansion(new TextSpan(6, 11), "prijs", ExpansionKind.COMPOUND,
                Optional.of(new LanguageTag("nl")), List.of("gasprijs"), List.of(), Optional.empty(), true);

        private String shown(String address, boolean complete, Expansion... expansions) {
            var answer = PortalArticles.answer(new QueryNode.Word("putin", new TextSpan(0, 5)), PortalArticles.hits(),
                    Optional.empty());
            return SampleSite.html(page(address, new SearchOutcome.Answered<>(
                    new SearchAnswer(answer.reading(), List.of(), List.of(expansions), answer.total(), complete, 1,
                            answer.hits(), answer.facets(), answer.histogram(), answer.next(), answer.previous()))));
        }

        @Test
        void shouldTellWhatWasLookedFor_eachWithAWayToLeaveItOut() {
            assertThat(shown("/search?q=putin+prijs", true, SPELLINGS, COMPOUNDS))
                    .contains("Ook gezocht: Poetin, Путин, gasprijs")
                    .contains("Andere spellingen van ‘putin’", "Samenstellingen met ‘prijs’ in het Nederlands")
                    .contains("/search?q=putin+prijs&amp;omit=Poetin").contains("Het archief heeft er meer")
                    .contains("expand=name&amp;expand=spelling&amp;expand=form&amp;expand=parts");
        }

        @Test
        void shouldOfferAgainWhatWasLeftOut() {
            assertThat(shown("/search?q=putin&omit=Poutine", true, SPELLINGS)).contains("<s>Poutine</s>")
                    .contains("omit=Poutine&amp;omit=Poetin").contains("Zoek alles weer mee");
        }

        @Test
        void shouldSayThatNothingWas_whenTheReaderWantsThat() {
            assertThat(shown("/search?q=putin&expand=none", true)).contains("Alleen naar uw eigen woorden gezocht");
            assertThat(shown("/search?q=putin", true)).doesNotContain("Alleen naar uw eigen woorden");
        }

        @Test
        void shouldSayThatTimeWasUp() {
            assertThat(shown("/search?q=putin", false)).contains("Minstens").contains("De tijd was om");
        }
    }

    @Test
    void shouldTellWhatElseIsFound() {
        assertThat(html("/search?q=a&date=2022&lang=nl")).contains("href=\"/events?q=a&amp;date=2022\"",
                "href=\"/authorities?q=a\"", "Met die naam:", "href=\"/authorities/" + SampleAuthorities.ALMATY + "\"");
        assertThat(html("/search")).doesNotContain("Met die naam:");
    }

    @Test
    void shouldLeaveAnUnavailableSearchToTheProblemPages() {
        SearchPage page = new SearchPage(SampleSite.unavailable(), SampleSite.types(SampleSite.unavailable()),
                SampleSite.NO_CORRECTION, SampleAuthorities.names(), SampleSite.FRAMES);

        assertThatThrownBy(() -> page.page(SampleSite.request("/search?q=a")))
                .isInstanceOf(SearchUnavailableException.class);
    }

    private String html(String address) {
        return SampleSite.html(page(address, found()));
    }

    private static SearchOutcome<SearchAnswer> found() {
        List<ArticleHit> hits = PortalArticles.hits();
        return new SearchOutcome.Answered<>(PortalArticles.answer(SampleSite.TWO_WORDS, hits, Optional.of("abc")));
    }

    private PortalPage page(String address, SearchOutcome<SearchAnswer> outcome) {
        return new SearchPage(query -> {
            asked.add(query);
            return outcome;
        }, SampleSite.types(SampleSite.finding(outcome)), SampleSite.NO_CORRECTION, SampleAuthorities.names(),
                SampleSite.FRAMES)
                .page(SampleSite.request(address));
    }
}
