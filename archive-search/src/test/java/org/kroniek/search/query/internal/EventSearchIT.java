package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.text.Labels;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.AskEvents;
import org.kroniek.search.fixture.Authority;
import org.kroniek.search.fixture.Happening;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.AuthorityFilter;
import org.kroniek.search.query.BoundingBox;
import org.kroniek.search.query.EventAnswer;
import org.kroniek.search.query.EventFacet;
import org.kroniek.search.query.EventHit;
import org.kroniek.search.query.EventMap;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.SortOrder;

/** Events are found by their words, time, place, and who took part. */
class EventSearchIT {

    private static final AuthoritySnapshot ALMATY = Authority.place("Almaty").also("Alma-Ata").at(43.25, 76.95)
            .snapshot();
    private static final AuthoritySnapshot MOSCOW = Authority.place("Moskou").at(55.75, 37.62).snapshot();
    private static final AuthoritySnapshot SUVA = Authority.place("Suva").at(-18.14, 178.44).snapshot();
    private static final AuthoritySnapshot TOKAJEV = Authority.person("Tokajev").named("ru", "Токаев").snapshot();
    private static final AuthoritySnapshot MINISTRY = Authority.organisation("Ministerie").snapshot();
    private static final ArticleSnapshot ARTICLE = Article
            .dutch("Kop", "De betogers bestormden het gemeentehuis. Er vielen acht doden.").snapshot();
    private static final EventSnapshot UNREST = Happening.of("Onrust in Kazachstan")
            .titled("en", "Unrest in Kazakhstan")
            .described("Protesten tegen de gasprijs").type("unrest").on("2022-01-02/2022-01-11").snapshot();
    private static final EventSnapshot STORMING = Happening.of("Bestorming van het gemeentehuis").type("storming")
            .on("2022-01-05T16:00:00").at(ALMATY).with(TOKAJEV, "official").with(MOSCOW, "sender")
            .figure("killed", 8, 8, MINISTRY).partOf(UNREST)
            .provedBy(ARTICLE, "De betogers bestormden het gemeentehuis.").snapshot();
    private static final EventSnapshot DEPLOYMENT = Happening.of("Inzet van troepen").type("deployment")
            .on("2022-01-06")
            .at(ALMATY).at(MOSCOW).with(MINISTRY, "sender").partOf(UNREST).snapshot();
    private static final EventSnapshot MONTH = Happening.of("Staking op de eilanden").type("strike").on("2021-12")
            .at(SUVA).snapshot();
    private static final EventSnapshot UNDATED = Happening.of("Ooit een ceremonie").type("ceremony").at("het plein")
            .snapshot();

    private static SearchBench bench;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        List.of(ALMATY, MOSCOW, SUVA, TOKAJEV, MINISTRY).forEach(bench.archive()::store);
        bench.archive().store(ARTICLE);
        List.of(UNREST, STORMING, DEPLOYMENT, MONTH, UNDATED).forEach(bench.archive()::store);
        bench.synchronise();
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static List<String> titles(AskEvents ask) {
        return ask.of(bench.events()).hits().stream().map(hit -> hit.titles().in("nl").orElseThrow()).toList();
    }

    private static List<String> titles(EventSnapshot... events) {
        return List.of(events).stream().map(event -> event.titles().in("nl").orElseThrow()).toList();
    }

    @Test
    void shouldFindByTitleDescriptionNamesAndPassages() {
        assertThat(titles(AskEvents.of("gemeentehuis"))).isEqualTo(titles(STORMING));
        assertThat(titles(AskEvents.of("unrests"))).isEqualTo(titles(UNREST));
        assertThat(titles(AskEvents.of("protest gasprijzen"))).isEqualTo(titles(UNREST));
        assertThat(titles(AskEvents.of("токаев"))).isEqualTo(titles(STORMING));
        assertThat(titles(AskEvents.of("betoger"))).isEqualTo(titles(STORMING));
        assertThat(titles(AskEvents.of("plein"))).isEqualTo(titles(UNDATED));
        assertThat(titles(AskEvents.of("alma-ata -troepen"))).isEqualTo(titles(STORMING));
        assertThat(titles(AskEvents.of("doden"))).as("words of the article that prove nothing").isEmpty();
    }

    @Test
    void shouldSortByTime_undatedOnesLast() {
        assertThat(titles(AskEvents.of("").sorted(SortOrder.OLDEST)))
                .isEqualTo(titles(MONTH, UNREST, STORMING, DEPLOYMENT, UNDATED));
        assertThat(titles(AskEvents.of("").sorted(SortOrder.NEWEST)))
                .isEqualTo(titles(UNREST, DEPLOYMENT, STORMING, MONTH, UNDATED));
    }

    @Test
    void shouldPageThroughAll() {
        List<String> seen = new ArrayList<>();
        Optional<String> place = Optional.empty();
        do {
            EventAnswer page = AskEvents.of("").sorted(SortOrder.NEWEST).size(2).at(place).of(bench.events());
            page.hits().forEach(hit -> seen.add(hit.titles().in("nl").orElseThrow()));
            place = page.next();
        } while (place.isPresent());
        assertThat(seen).isEqualTo(titles(UNREST, DEPLOYMENT, STORMING, MONTH, UNDATED));
        String other = AskEvents.of("").size(2).of(bench.events()).next().orElseThrow();
        assertThat(bench.events().search(AskEvents.of("onrust").at(Optional.of(other)).query()))
                .isEqualTo(new SearchOutcome.CursorRefused<>());
    }

    @Test
    void shouldFilter() {
        assertThat(titles(AskEvents.of("").types("storming", "strike"))).containsExactlyInAnyOrderElementsOf(
                titles(STORMING, MONTH));
        assertThat(titles(AskEvents.of("").between("2022-01-06", "2022-01-06"))).containsExactlyInAnyOrderElementsOf(
                titles(UNREST, DEPLOYMENT));
        assertThat(titles(AskEvents.of("").between("", "2021-12-15"))).isEqualTo(titles(MONTH));
        assertThat(titles(AskEvents.of("").partOf(UNREST.id()))).containsExactlyInAnyOrderElementsOf(
                titles(STORMING, DEPLOYMENT));
        assertThat(titles(AskEvents.of("").places(MOSCOW))).isEqualTo(titles(DEPLOYMENT));
        assertThat(titles(AskEvents.of("").places(ALMATY, SUVA))).containsExactlyInAnyOrderElementsOf(
                titles(STORMING, DEPLOYMENT, MONTH));
    }

    @Test
    void shouldTellWhereItHappenedFromWhoTookPart_butKnowBothTogether() {
        assertThat(titles(AskEvents.of("").involving(AuthorityFilter.together(MOSCOW.id()))))
                .containsExactlyInAnyOrderElementsOf(titles(STORMING, DEPLOYMENT));
        assertThat(titles(AskEvents.of("").involving(AuthorityFilter.together(ALMATY.id(), MINISTRY.id()))))
                .containsExactlyInAnyOrderElementsOf(titles(STORMING, DEPLOYMENT));
        assertThat(titles(AskEvents.of("").involving(AuthorityFilter.together(TOKAJEV.id(), MINISTRY.id()))))
                .isEqualTo(titles(STORMING));
    }

    @ParameterizedTest
    @CsvSource({"70, 40, 80, 50, 2", "30, 50, 40, 60, 1", "-180, -90, 180, 90, 3", "170, -30, -170, 0, 1",
            "-170, -30, 170, 0, 0"})
    void shouldFindWhatIsInsideABox(double west, double south, double east, double north, int events) {
        assertThat(AskEvents.of("").within(new BoundingBox(west, south, east, north)).of(bench.events()).total())
                .isEqualTo(events);
    }

    @Test
    void shouldCountByFacets_beyondTheirOwnFilter() {
        EventAnswer answer = AskEvents.of("").types("storming").places(ALMATY)
                .facets(EventFacet.values()).of(bench.events());
        assertThat(answer.total()).isEqualTo(1);
        assertThat(counts(answer, EventFacet.TYPE)).isEqualTo(Map.of("storming", 1L, "deployment", 1L));
        assertThat(counts(answer, EventFacet.PLACE)).isEqualTo(Map.of(ALMATY.id().toString(), 1L));
        assertThat(counts(answer, EventFacet.PERSON)).isEqualTo(Map.of(TOKAJEV.id().toString(), 1L));
        assertThat(counts(answer, EventFacet.ORGANISATION)).isEmpty();
        assertThat(counts(AskEvents.of("").facets(EventFacet.YEAR).of(bench.events()), EventFacet.YEAR))
                .isEqualTo(Map.of("2022", 3L, "2021", 1L));
    }

    private static Map<String, Long> counts(EventAnswer answer, EventFacet facet) {
        return answer.facets().get(facet).stream()
                .collect(Collectors.toMap(FacetBucket::value, FacetBucket::count));
    }

    @Test
    void shouldShowAllThatListsAndTimelinesNeed() {
        EventHit hit = AskEvents.of("gemeentehuis").of(bench.events()).hits().getFirst();
        assertThat(hit.id()).isEqualTo(STORMING.id());
        assertThat(hit.titles()).isEqualTo(STORMING.titles());
        assertThat(hit.descriptions()).isEqualTo(Labels.NONE);
        assertThat(hit.type()).isEqualTo(STORMING.type());
        assertThat(hit.date()).contains("2022-01-05T16:00:00");
        assertThat(hit.earliest()).contains(LocalDate.of(2022, 1, 5));
        assertThat(hit.latest()).contains(LocalDate.of(2022, 1, 5));
        assertThat(hit.places()).containsExactly(new EventHit.Place(Optional.of(ALMATY.id()),
                new Labels(Map.of("nl", "Almaty")), Optional.of(new Coordinates(43.25, 76.95))));
        assertThat(hit.participants()).extracting(EventHit.Participant::authority)
                .containsExactly(Optional.of(TOKAJEV.id()), Optional.of(MOSCOW.id()));
        assertThat(hit.participants().getFirst().role().code()).isEqualTo("official");
        assertThat(hit.figures()).containsExactly(new EventHit.Figure(STORMING.figures().getFirst().kind(),
                OptionalLong.of(8), OptionalLong.of(8), false, new Labels(Map.of("nl", "Ministerie"))));
        assertThat(hit.passages()).isEqualTo(1);
        assertThat(hit.parent()).contains(UNREST.id());
        assertThat(hit.score()).isPresent();
    }

    @Test
    void shouldGiveAllThatCanBeDrawnAtOnce() {
        EventMap map = AskEvents.answered(bench.events().map(AskEvents.of("").size(1).sorted(SortOrder.OLDEST)
                .facets(EventFacet.TYPE).query()));
        assertThat(map.events()).extracting(EventHit::id).containsExactly(MONTH.id(), STORMING.id(), DEPLOYMENT.id());
        assertThat(map.total()).isEqualTo(3);
        assertThat(map.isCut()).isFalse();
        assertThat(map.events().getLast().places()).hasSize(2);
        assertThat(AskEvents.answered(bench.events().map(AskEvents.of("troepen").query())).events())
                .extracting(EventHit::id).containsExactly(DEPLOYMENT.id());
    }
}
