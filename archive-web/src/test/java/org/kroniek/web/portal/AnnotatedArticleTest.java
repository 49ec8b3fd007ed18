package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.MentionMethod;
import org.kroniek.core.naming.MentionStatus;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventPassage;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.projection.MentionSnapshot;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.TextPart;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;

/** The text of an article with its names linked and its events in the margin. */
class AnnotatedArticleTest {

    private static final ArticleSnapshot ARTICLE = PortalArticles.article();
    private static final AuthorityReference ALMATY = new AuthorityReference(
            new AuthorityId(UUID.fromString("0190a000-0000-7000-8000-0000000000a1")), AuthorityKind.PLACE,
            new Labels(Map.of("nl", "Almaty", "en", "Almaty (city)")));
    private static final EventId EVENT = new EventId(UUID.fromString("0190a000-0000-7000-8000-0000000000e1"));
    private static final UUID EVIDENCE = UUID.fromString("0190a000-0000-7000-8000-0000000000f1");
    private static final String WORDS = "In Almaty gebruikte de politie traangas";

    @Test
    void shouldLinkNames_andSayWhoIsMeantWhereTheTextHasAnotherForm() {
        assertThat(html("?hl=en", EvidenceState.EXACT)).contains(
                "<a class=\"name\" href=\"/authorities/" + ALMATY.id() + "?hl=en\" title=\"Almaty (city)\">Almaty</a>");
        assertThat(html("", EvidenceState.EXACT))
                .contains("<a class=\"name\" href=\"/authorities/" + ALMATY.id() + "\">Almaty</a>");
    }

    @Test
    void shouldListWhoIsNamed_withHowOften() {
        assertThat(html("", EvidenceState.EXACT).replaceAll("\\s+", " ")).contains("<h2>Plaatsen</h2>",
                "<a href=\"/authorities/" + ALMATY.id() + "\">Almaty</a> <span class=\"count\">2</span>");
    }

    @Test
    void shouldPutTheEventBesideThePassageThatProvesIt() {
        String html = html("", EvidenceState.EXACT);

        assertThat(html).contains("traangas<sup><a class=\"to-note\" href=\"#event-1\"", "<p id=\"event-1\">",
                "href=\"/events/" + EVENT + "\">Protest in Almaty</a>", "januari 2022").doesNotContain("<mark");
    }

    @Test
    void shouldMarkThePassageThatALinkLeadsTo() {
        assertThat(html("?passage=" + EVIDENCE, EvidenceState.EXACT)).contains("<mark id=\"passage\">In </mark>",
                "<mark> gebruikte de politie traangas</mark>");
    }

    @Test
    void shouldShowWhatAPassageSaid_whenTheTextNoLongerHasIt() {
        assertThat(html("?passage=" + EVIDENCE, EvidenceState.LOST)).contains("id=\"passage\"", WORDS + "</p>")
                .doesNotContain("<mark", "event-1");
    }

    private static String html(String query, EvidenceState state) {
        EvidenceSnapshot evidence = new EvidenceSnapshot(EVIDENCE, ClaimReference.EVENT,
                new ArticleReference(ARTICLE.id(), ARTICLE.headline(), ARTICLE.publication(), ARTICLE.date(),
                        ARTICLE.language()),
                ARTICLE.revision(), anchor(WORDS, 0), Stance.SUPPORTS, state, "admin", Instant.EPOCH);
        EventReference event = new EventReference(EVENT, new Labels(Map.of("nl", "Protest in Almaty")),
                new TermSnapshot("protest", Labels.NONE), Optional.of(EdtfDate.parse("2022-01")));
        ArticlePage page = new ArticlePage(SampleSite.holding(ARTICLE),
                new SampleMentions(List.of(mention(1, 0), mention(2, 200))),
                new SampleEvents(List.of(), List.of(new EventPassage(event, evidence))), SampleSite.CITES,
                SampleRelated.none(),
                SampleSite.FRAMES, SampleSite.PROBLEMS);
        return SampleSite.html(page.page(PortalArticles.ID.toString(),
                SampleSite.request("/articles/" + PortalArticles.ID + query)));
    }

    private static MentionSnapshot mention(long id, int from) {
        return new MentionSnapshot(id, TextPart.TEXT, anchor("Almaty", from), MentionStatus.LINKED, MentionMethod.NAME,
                1, Optional.of(ALMATY), List.of());
    }

    private static Anchor anchor(String words, int from) {
        int at = ARTICLE.text().canonical().indexOf(words, from);
        return Anchor.of(ARTICLE.text(), new TextSpan(at, at + words.length()));
    }
}
