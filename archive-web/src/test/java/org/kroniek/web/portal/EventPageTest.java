package org.kroniek.web.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.projection.ArticleReference;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthorityReference;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.projection.FigureClaim;
import org.kroniek.core.projection.ParticipantClaim;
import org.kroniek.core.projection.PlaceClaim;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.projection.TermSnapshot;
import org.kroniek.core.text.Anchor;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;
import org.kroniek.web.portal.page.PortalPage;

/** The dossier of an event. */
class EventPageTest {

    private static final EventId ID = new EventId(UUID.fromString("0190a000-0000-7000-8000-0000000000e1"));
    private static final AuthorityReference ALMATY = new AuthorityReference(
            new AuthorityId(UUID.fromString("0190a000-0000-7000-8000-0000000000a1")), AuthorityKind.PLACE,
            new Labels(Map.of("nl", "Almaty")));
    private static final TermSnapshot KILLED = new TermSnapshot("killed",
            new Labels(Map.of("nl", "doden", "en", "killed")));
    private static final ArticleSnapshot ARTICLE = PortalArticles.article();

    private final List<EvidenceSnapshot> evidence = new ArrayList<>();

    @Test
    void shouldBeCitable_asAVersionOfADossier() {
        assertThat(html("?cite=mla", event("2022-01"))).contains(
                "“Protest in Almaty”. Dossier. <i>Kroniek, versie 1</i>, "
                        + "1 januari 1970, https://kroniek.example/events/" + ID + ".",
                "/api/v1/events/" + ID + "?format=ris");
    }

    @Test
    void shouldShowConflictingFiguresSideBySide_eachWithWhoSaysSoAndItsPassage() {
        EvidenceSnapshot eight = evidence(new ClaimReference(ClaimReference.Kind.FIGURE, "f1"), Stance.SUPPORTS);
        EvidenceSnapshot many = evidence(new ClaimReference(ClaimReference.Kind.FIGURE, "f2"), Stance.SUPPORTS);

        String html = html("", event("2022-01"));

        assertThat(html).contains("De bronnen noemen verschillende aantallen", "<p class=\"number\">8</p>",
                "<p class=\"number\">ongeveer ten minste 1.000</p>", "volgens het ministerie",
                "/articles/" + ARTICLE.id() + "?passage=" + eight.id() + "#passage",
                "/articles/" + ARTICLE.id() + "?passage=" + many.id() + "#passage");
        assertThat(html("?hl=en", event("2022-01"))).contains("The sources give different figures",
                "about at least 1,000");
    }

    @Test
    void shouldShowAPartWithoutADate_besideTheTimelineOfTheOthers() {
        EventSnapshot plain = event("2022-01");
        EventReference undated = new EventReference(new EventId(UUID.randomUUID()),
                new Labels(Map.of("nl", "Ergens in die tijd")), new TermSnapshot("unrest", Labels.NONE),
                Optional.empty());

        String html = html("?hl=en", new EventSnapshot(plain.id(), plain.version(), plain.status(), plain.titles(),
                plain.descriptions(), plain.type(), plain.date(), plain.places(), plain.participants(), plain.figures(),
                plain.parent(), List.of(reference("Eerste"), reference("Tweede"), undated), evidence, Instant.EPOCH));

        assertThat(html).contains("class=\"chronology\"", "Eerste", "Tweede").containsOnlyOnce("Ergens in die tijd");
        assertThat(html).contains("<h1 id=\"headline\" lang=\"nl\">Protest in Almaty</h1>");
    }

    @Test
    void shouldNeverTurnAMonthIntoADay() {
        assertThat(html("", event("2022-01"))).contains("januari 2022").doesNotContain("1 januari", "2022-01-01");
    }

    @Test
    void shouldSayWhichPassagesContradict_andWhichAreGone() {
        evidence(ClaimReference.EVENT, Stance.CONTRADICTS);
        evidence.add(withState(evidence(ClaimReference.DATE, Stance.SUPPORTS), EvidenceState.LOST));

        assertThat(html("", event("2022-01-05"))).contains("class=\"evidence against\"", "spreekt dit tegen",
                "staat niet meer in de huidige tekst");
    }

    @Test
    void shouldLeadToTheLargerEvent_toItsPartsAndToWhoTookPart() {
        String html = html("?hl=en", event("2022-01-05"));

        assertThat(html).contains("Part of", "De onrust", "What it consists of", "Een deel",
                "/authorities/" + ALMATY.id() + "?hl=en", "betogers", "participant");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0190a000-0000-7000-8000-00000000ffff"})
    void shouldSayThatThereIsNoSuchEvent(String id) {
        PortalPage page = page(event("2022")).page(id, SampleSite.request("/events/" + id));

        assertThat(page.status()).isEqualTo(404);
        assertThat(SampleSite.html(page)).contains("Deze gebeurtenis is er niet");
    }

    private static String html(String query, EventSnapshot event) {
        PortalPage page = page(event).page(ID.toString(), SampleSite.request("/events/" + ID + query));
        assertThat(page.status()).isEqualTo(200);
        return SampleSite.html(page);
    }

    private static EventPage page(EventSnapshot event) {
        return new EventPage(SampleReadable.of(new SampleEvents(List.of(event), List.of())), SampleSite.CITES,
                SampleSite.FRAMES,
                SampleSite.PROBLEMS);
    }

    private EventSnapshot event(String date) {
        TermSnapshot protest = new TermSnapshot("protest", new Labels(Map.of("nl", "protest", "en", "protest")));
        return new EventSnapshot(ID, 1, EventStatus.CONFIRMED, new Labels(Map.of("nl", "Protest in Almaty")),
                Labels.NONE, protest, Optional.of(EdtfDate.parse(date)),
                List.of(new PlaceClaim("p1", Optional.of(ALMATY), Optional.empty(), Optional.empty())),
                List.of(new ParticipantClaim("d1", Optional.empty(), Optional.of("betogers"),
                        new TermSnapshot("participant",
                                new Labels(Map.of("nl", "deelnemer", "en", "participant"))))),
                List.of(new FigureClaim("f1", KILLED, OptionalLong.of(8), OptionalLong.of(8), false,
                        Optional.of("het ministerie"), Optional.empty()),
                        new FigureClaim("f2", KILLED, OptionalLong.of(1000), OptionalLong.empty(), true,
                                Optional.empty(), Optional.empty())),
                Optional.of(reference("De onrust")), List.of(reference("Een deel")), evidence, Instant.EPOCH);
    }

    private static EventReference reference(String title) {
        return new EventReference(new EventId(UUID.randomUUID()), new Labels(Map.of("nl", title)),
                new TermSnapshot("unrest", Labels.NONE), Optional.of(EdtfDate.parse("2022-01")));
    }

    private EvidenceSnapshot evidence(ClaimReference claim, Stance stance) {
        Anchor anchor = Anchor.of(ARTICLE.text(), new TextSpan(3, 20 + evidence.size()));
        EvidenceSnapshot made = new EvidenceSnapshot(UUID.randomUUID(), claim, new ArticleReference(ARTICLE.id(),
                ARTICLE.headline(), ARTICLE.publication(), ARTICLE.date(), ARTICLE.language()), 1, anchor, stance,
                EvidenceState.EXACT, "admin", Instant.EPOCH);
        evidence.add(made);
        return made;
    }

    private static EvidenceSnapshot withState(EvidenceSnapshot made, EvidenceState state) {
        return new EvidenceSnapshot(made.id(), made.claim(), made.article(), made.revision(), made.anchor(),
                made.stance(), state, made.assertedBy(), made.assertedAt());
    }
}
