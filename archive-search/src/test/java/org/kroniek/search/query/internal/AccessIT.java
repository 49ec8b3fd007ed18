package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.rights.Access;
import org.kroniek.core.rights.Access.Kind;
import org.kroniek.core.rights.Audience;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.AskEvents;
import org.kroniek.search.fixture.Authority;
import org.kroniek.search.fixture.Happening;
import org.kroniek.search.fixture.MovableClock;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.ArticleView;
import org.kroniek.search.query.Duplicates;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.FacetRequest;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.Selection;
import org.kroniek.search.query.WalkQuery;
import org.kroniek.search.query.WalkedArticle;
import org.kroniek.search.query.trend.TrendInterval;
import org.kroniek.search.query.trend.TrendOutcome;
import org.kroniek.search.query.trend.TrendQuery;

/**
 * Who finds what: one article of each condition, all alike. Their texts have a word, a name and an event in common; each is asked for
 * in every way that there is.
 */
class AccessIT {

    private static final Duration DAY = Duration.ofDays(1);
    private static final MovableClock CLOCK = new MovableClock();
    private static final AuthoritySnapshot BEARER = Authority.person("Zwaardemaker").snapshot();

    private static final Map<Kind, ArticleSnapshot> ARTICLES = new EnumMap<>(Kind.class);
    private static SearchBench bench;
    private static EventSnapshot event;

    @BeforeAll
    static void publish() {
        bench = new SearchBench(CLOCK);
        for (Kind kind : Kind.values()) {
            ARTICLES.put(kind, article(kind));
        }
        bench.publish(ARTICLES.values().toArray(ArticleSnapshot[]::new));
        bench.archive().store(BEARER);
        Happening happening = Happening.of("Bijeenkomst").on("2022-01");
        for (ArticleSnapshot article : ARTICLES.values()) {
            bench.archive().link(article.id(), BEARER);
            happening.provedBy(article, "bewijst " + only(Kind.valueOf(article.headline().split(" ")[1])));
        }
        event = happening.snapshot();
        bench.archive().store(event);
        bench.archive().group(new DuplicateGroupId(event.id().value()),
                ARTICLES.values().stream().map(ArticleSnapshot::id).toArray(ArticleId[]::new));
        bench.synchronise();
    }

    private static ArticleSnapshot article(Kind kind) {
        Access access = kind == Kind.EMBARGOED
                ? Access.embargoed(CLOCK.instant().plus(DAY))
                : new Access(kind, Optional.empty());
        return Article.dutch("Kop " + kind + " " + only(kind), "Gemeenschappelijk geheim van Zwaardemaker bewijst "
                + only(kind) + " iets met gemaal, sluiswachter en waterpest.").access(access).snapshot();
    }

    /** A word that only that text has: letters alone, and none of them a name. */
    private static String only(Kind kind) {
        return switch (kind) {
            case OPEN -> "bruidsschat";
            case REGISTERED -> "knoflook";
            case EMBARGOED -> "vlinderdas";
            case METADATA_ONLY -> "schoorsteen";
            case WITHDRAWN -> "tandwiel";
        };
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    /** Whose text somebody may search, before the embargo ends. */
    private static Set<Kind> read(Audience audience) {
        return switch (audience) {
            case PUBLIC -> Set.of(Kind.OPEN);
            case REGISTERED -> Set.of(Kind.OPEN, Kind.REGISTERED);
            case STAFF -> Set.of(Kind.OPEN, Kind.REGISTERED, Kind.EMBARGOED);
        };
    }

    /** What somebody may know of. */
    private static Set<Kind> known(Audience audience) {
        return audience == Audience.STAFF
                ? Set.of(Kind.OPEN, Kind.REGISTERED, Kind.METADATA_ONLY, Kind.EMBARGOED)
                : Set.of(Kind.OPEN, Kind.REGISTERED, Kind.METADATA_ONLY);
    }

    private static Ask ask(String query, Audience audience) {
        return Ask.of(query).by(audience).duplicates(Duplicates.LISTED);
    }

    private static SearchAnswer answer(String query, Audience audience) {
        return ask(query, audience).highlighted().facets(Facet.values()).of(bench.search());
    }

    private static Set<Kind> kinds(Stream<ArticleId> found) {
        return found.map(id -> ARTICLES.entrySet().stream().filter(entry -> entry.getValue().id().equals(id))
                .findFirst().orElseThrow().getKey()).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<Kind> found(Ask ask) {
        return kinds(ask.of(bench.search()).hits().stream().map(ArticleHit::id));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void shouldFindTextsByTheirWordsOnlyForThoseWhoMayReadThem(Audience audience) {
        for (String query : List.of("geheim", "gemeenschappelijke", "\"geheim van\"", "=geheim", "gehe*", "gehiem~2",
                "gemeenschappelijk NEAR/3 geheim", "geheim OR onvindbaar", "Zwaardemaker", "\"van Zwaardemaker\"",
                "person:Zwaardemaker", "event:Bijeenkomst", "geheim -onvindbaar")) {
            assertThat(found(ask(query, audience))).as(query).isEqualTo(new TreeSet<>(read(audience)));
        }
        assertThat(found(ask("-geheim", audience))).isEqualTo(rest(known(audience), read(audience)));
        assertThat(found(ask("-person:Zwaardemaker", audience))).isEqualTo(rest(known(audience), read(audience)));
    }

    private static Set<Kind> rest(Set<Kind> all, Set<Kind> without) {
        return all.stream().filter(kind -> !without.contains(kind)).collect(Collectors.toCollection(TreeSet::new));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void shouldListAndCountOnlyWhatSomebodyMayKnowOf(Audience audience) {
        SearchAnswer answer = answer("", audience);

        assertThat(kinds(answer.hits().stream().map(ArticleHit::id))).isEqualTo(new TreeSet<>(known(audience)));
        assertThat(answer.total()).isEqualTo(known(audience).size());
        assertThat(answer.facets().get(Facet.LANGUAGE)).extracting(FacetBucket::count)
                .containsExactly((long) known(audience).size());
        assertThat(found(ask("title:kop", audience))).isEqualTo(new TreeSet<>(known(audience)));
        assertThat(walked(ask("", audience))).isEqualTo(new TreeSet<>(known(audience)));
        assertThat(walked(ask("geheim", audience))).isEqualTo(new TreeSet<>(read(audience)));
        assertThat(answer.hits()).allSatisfy(hit -> assertThat(hit.lead().isEmpty())
                .isEqualTo(!read(audience).contains(kinds(Stream.of(hit.id())).iterator().next())));
        assertThat(answer.hits()).allSatisfy(
                hit -> assertThat(kinds(Stream.of(hit.id()))).containsExactly(hit.access()));
    }

    private static Set<Kind> walked(Ask ask) {
        List<ArticleId> all = new ArrayList<>();
        try (ArticleView view = Ask.answered(bench.walk(bench.archive(), 2).begin(WalkQuery.of(ask.query())))) {
            List<WalkedArticle> stretch = view.next();
            while (!stretch.isEmpty()) {
                stretch.forEach(article -> all.add(article.id()));
                stretch = view.next();
            }
            assertThat(view.total()).isEqualTo(all.size());
        }
        return kinds(all.stream());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void shouldTellOfLinksOnlyThoseWhoMayReadTheText(Audience audience) {
        long read = read(audience).size();
        SearchAnswer answer = answer("", audience);

        assertThat(answer.facets().get(Facet.PERSON))
                .containsExactly(FacetBucket.unnamed(BEARER.id().toString(), read));
        assertThat(answer.facets().get(Facet.EVENT)).containsExactly(FacetBucket.unnamed(event.id().toString(), read));
        assertThat(Ask.answered(bench.facets().values(ask("", audience).query(),
                new FacetRequest(Facet.PERSON, Optional.empty(), 10))).values()).extracting(FacetBucket::count)
                .containsExactly(read);
        assertThat(found(ask("", audience).together(BEARER.id()))).isEqualTo(new TreeSet<>(read(audience)));
        assertThat(found(ask("", audience).events(event.id()))).isEqualTo(new TreeSet<>(read(audience)));
        assertThat(found(ask("", audience).chosen(Facet.PERSON,
                new Selection(List.of(), List.of(BEARER.id().toString())))))
                .isEqualTo(rest(known(audience), read(audience)));
        assertThat(found(ask("", audience).duplicates(Duplicates.of(ARTICLES.get(Kind.OPEN).id()))))
                .isEqualTo(Set.of(Kind.OPEN));
        assertThat(bench.similar().to(ARTICLES.get(Kind.OPEN).id(), audience, 6))
                .extracting(found -> found.hit().access())
                .doesNotContain(Kind.OPEN, Kind.METADATA_ONLY, Kind.WITHDRAWN)
                .hasSize(read(audience).size() - 1);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void shouldCountInTrendsOnlyWhatSomebodyMayRead(Audience audience) {
        TrendOutcome outcome = bench.trends().trend(new TrendQuery(List.of("geheim", "person:Zwaardemaker"),
                ask("", audience).query(), TrendInterval.YEAR, 60, true));

        assertThat(outcome).isInstanceOfSatisfying(TrendOutcome.Answered.class,
                answered -> assertThat(answered.trend().lines()).extracting(line -> line.total())
                        .containsOnly((long) read(audience).size()));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void shouldMarkPassagesOnlyForThoseWhoMayReadThem(Audience audience) {
        assertThat(answer("geheim", audience).hits()).hasSameSizeAs(read(audience))
                .allSatisfy(hit -> assertThat(hit.snippets()).anySatisfy(snippet -> {
                    assertThat(snippet.field()).isEqualTo("text");
                    assertThat(snippet.marks()).isNotEmpty();
                }));
        assertThat(answer("kop OR geheim", audience).hits().stream()
                .filter(hit -> hit.access() == Kind.METADATA_ONLY).flatMap(hit -> hit.snippets().stream()))
                .allSatisfy(snippet -> assertThat(snippet.field()).isEqualTo("title"));
    }

    @Test
    void shouldProposeNothingThatNotEverybodyMayKnowOf() {
        assertThat(bench.suggest().suggest("kop", "nl", 10)).extracting(Object::toString)
                .anyMatch(text -> text.contains("Kop OPEN")).anyMatch(text -> text.contains("Kop METADATA_ONLY"))
                .noneMatch(text -> text.contains("Kop EMBARGOED")).noneMatch(text -> text.contains("Kop WITHDRAWN"));
        assertThat(corrected("bruidsschad")).hasValue("bruidsschat");
        assertThat(corrected("vlinderdes")).isEmpty();
        assertThat(corrected("tandwial")).isEmpty();
    }

    private static Optional<String> corrected(String typed) {
        Ask ask = ask(typed, Audience.STAFF);
        return bench.didYouMean().correction(ask.query(), ask.of(bench.search())).map(found -> found.text());
    }

    @Test
    void shouldFindEventsByPassagesThatEverybodyMayRead() {
        assertThat(AskEvents.of("\"bewijst bruidsschat\"").of(bench.events()).total()).isEqualTo(1);
        for (Kind kind : List.of(Kind.REGISTERED, Kind.EMBARGOED, Kind.METADATA_ONLY, Kind.WITHDRAWN)) {
            assertThat(AskEvents.of(only(kind)).of(bench.events()).total()).isZero();
        }
        assertThat(AskEvents.of("").of(bench.events()).hits().getFirst().passages()).isEqualTo(1);
    }

    @Test
    void shouldFindAnArticleWhenItsEmbargoEnds_withoutTouchingTheIndex() {
        MovableClock clock = new MovableClock();
        try (SearchBench own = new SearchBench(clock)) {
            // Amid a second: moments are compared to the millisecond.
            own.publish(Article.dutch("Morgen", "Nieuws van morgen.")
                    .access(Access.embargoed(clock.instant().plus(DAY).plusMillis(500))).snapshot());
            clock.pass(DAY.plusMillis(499));
            assertThat(Ask.of("nieuws").by(Audience.REGISTERED).of(own.search()).total()).isZero();
            assertThat(Ask.of("nieuws").by(Audience.STAFF).of(own.search()).total()).isEqualTo(1);
            clock.pass(Duration.ofMillis(1).plusSeconds(10));
            assertThat(Ask.of("nieuws").of(own.search()).total()).isEqualTo(1);
        }
    }

    @Test
    void shouldFollowADecision() {
        ArticleSnapshot open = Article.dutch("Kop", "Een tekst die verdwijnt.").snapshot();
        try (SearchBench own = new SearchBench(CLOCK)) {
            own.publish(open);
            assertThat(Ask.of("verdwijnt").of(own.search()).total()).isEqualTo(1);
            for (Access access : List.of(Access.REGISTERED, Access.METADATA_ONLY, Access.WITHDRAWN)) {
                own.publish(Article.dutch("Kop", "Een tekst die verdwijnt.").id(open.id()).access(access).snapshot());
                assertThat(Ask.of("verdwijnt").of(own.search()).total()).isZero();
                assertThat(Ask.of("kop").of(own.search()).total()).isEqualTo(access == Access.WITHDRAWN ? 0 : 1);
            }
            own.publish(open);
            assertThat(Ask.of("verdwijnt").of(own.search()).total()).isEqualTo(1);
        }
    }
}
