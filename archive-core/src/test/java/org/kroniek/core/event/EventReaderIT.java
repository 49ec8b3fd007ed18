package org.kroniek.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.Drafts.draft;
import static org.kroniek.core.testing.EventDrafts.event;
import static org.kroniek.core.testing.EventDrafts.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.authority.AuthorityDraft;
import org.kroniek.core.authority.AuthorityOutcome;
import org.kroniek.core.authority.internal.JpaAuthorityReader;
import org.kroniek.core.event.internal.EventSnapshots;
import org.kroniek.core.event.internal.JpaEventArchive;
import org.kroniek.core.event.internal.JpaEventReader;
import org.kroniek.core.geo.Coordinates;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.core.naming.NameKind;
import org.kroniek.core.naming.NameVariant;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.EventPassage;
import org.kroniek.core.projection.EventReader;
import org.kroniek.core.projection.EventReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.FigureClaim;
import org.kroniek.core.projection.PlaceClaim;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.CountedEntities;
import org.kroniek.core.testing.EventDrafts;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.vocabulary.internal.JpaVocabularies;

class EventReaderIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final String NEWS = "Het vliegveld werd bezet. Acht agenten kwamen om. Driehonderd gewonden.";

    private static final Signature EDITOR = new Signature("redactie", "nodig");

    private CoreServices core;
    private EventReader reader;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        reader = core.events().reader();
        core.storeOne(draft("news", NEWS));
    }

    private EventId stored(EventDrafts draft) {
        return switch (core.events().storeOne(draft.draft())) {
            case EventOutcome.Created(EventId id) -> id;
            case EventOutcome.Revised(EventId id, int _) -> id;
            case EventOutcome.Unchanged(EventId id) -> id;
            case EventOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private static EventDrafts proved(String externalId) {
        return event(externalId).confirmed().evidence(quote("news", "Het vliegveld werd bezet."));
    }

    private AuthorityId authority(String externalId, AuthorityKind kind, String name, Optional<Coordinates> where) {
        AuthorityOutcome outcome = core.authorities().store(new AuthorityDraft(EventDrafts.LIST, externalId, kind,
                List.of(new NameVariant(name, Optional.of(new LanguageTag("nl")), Optional.empty(), Optional.empty(),
                        NameKind.PREFERRED)),
                Optional.empty(), Optional.empty(), Labels.NONE, where, Optional.empty(), List.of(), List.of()))
                .getFirst();
        return ((AuthorityOutcome.Created) outcome).authority();
    }

    @Nested
    class OneEvent {

        @Test
        void shouldBeComplete() {
            AuthorityId almaty = authority("place-almaty", AuthorityKind.PLACE, "Almaty",
                    Optional.of(new Coordinates(43.25, 76.95)));
            authority("org-ministry", AuthorityKind.ORGANISATION, "Ministerie", Optional.empty());

            EventSnapshot event = reader.event(stored(proved("complete").type("seizure").date("2022-01-05/2022-01-07")
                    .place("place-almaty", quote("news", "Het vliegveld"))
                    .participant("betogers", "perpetrator", quote("news", "werd bezet"))
                    .saidBy("org-ministry", 300, quote("news", "Driehonderd gewonden"))
                    .dateEvidence(quote("news", "bezet")))).orElseThrow();

            assertThat(event.type().label("nl")).isEqualTo("inname");
            assertThat(event.date().orElseThrow().text()).isEqualTo("2022-01-05/2022-01-07");
            PlaceClaim place = event.places().getFirst();
            assertThat(place.authority().orElseThrow().id()).isEqualTo(almaty);
            assertThat(place.coordinates()).contains(new Coordinates(43.25, 76.95));
            assertThat(event.participants().getFirst().name()).contains("betogers");
            assertThat(event.participants().getFirst().role().label("en")).isEqualTo("perpetrator");
            FigureClaim figure = event.figures().getFirst();
            assertThat(figure.attributedTo().orElseThrow().name("nl")).isEqualTo("Ministerie");
            assertThat(figure.from()).hasValue(300);
            assertThat(figure.to()).isEmpty();
            assertThat(figure.approximate()).isTrue();
            assertThat(event.evidence()).hasSize(5).allSatisfy(evidence -> {
                assertThat(evidence.article().headline()).isEqualTo("Kop van news");
                assertThat(evidence.article().date().orElseThrow().text()).isEqualTo("2022-01");
                assertThat(evidence.article().language()).isEqualTo(new LanguageTag("nl"));
                assertThat(evidence.anchor().span().in(NEWS)).isEqualTo(evidence.anchor().exact());
            });
            assertThat(event.changedAt()).isEqualTo(core.clock().instant());
        }

        @Test
        void shouldCallAnAuthorityAsTheOneItWasMergedInto() {
            AuthorityId old = authority("person-old", AuthorityKind.PERSON, "Tokajeff", Optional.empty());
            AuthorityId survivor = authority("person-new", AuthorityKind.PERSON, "Tokajev", Optional.empty());
            EventId id = stored(proved("merged").place("person-old"));

            DATABASE.sql().update("update authority set merged_into = ?, survivor = ? where id = ?", survivor.value(),
                    survivor.value(), old.value());

            PlaceClaim shown = reader.event(id).orElseThrow().places().getFirst();
            assertThat(shown.authority().orElseThrow().id()).isEqualTo(survivor);
            assertThat(shown.authority().orElseThrow().name("nl")).isEqualTo("Tokajev");
        }

        @Test
        void shouldShowItsWholeAndItsParts_earliestFirst_ofWhatReadersMaySee() {
            EventId whole = stored(proved("w"));
            EventId later = stored(proved("w-2").date("2022-01-09").partOf("w"));
            EventId earlier = stored(proved("w-1").date("2022-01-02").partOf("w"));
            stored(event("w-3").partOf("w"));

            assertThat(reader.event(whole).orElseThrow().parts()).extracting(EventReference::id)
                    .containsExactly(earlier, later);
            assertThat(reader.event(later).orElseThrow().parent().orElseThrow().id()).isEqualTo(whole);

            core.events().service().withdraw(whole, 1, EDITOR);

            assertThat(reader.event(later).orElseThrow().parent()).isEmpty();
        }

        @Test
        void shouldBeAbsent_whenItIsADraftOrUnknown() {
            assertThat(reader.event(stored(event("draft")))).isEmpty();
            assertThat(reader.event(new EventId(UUID.randomUUID()))).isEmpty();
        }
    }

    @Nested
    class AnArticle {

        @Test
        void shouldGiveItsPassagesInTheOrderOfTheText() {
            ArticleId article = core.storeOne(draft("order", NEWS)).article();
            stored(event("p2").confirmed().evidence(quote("order", "Acht agenten"), quote("order", "gewonden")));
            stored(event("p1").confirmed().evidence(quote("order", "Het vliegveld")));
            stored(event("p0").evidence(quote("order", "werd bezet")));

            List<EventPassage> passages = reader.passages(article);

            assertThat(passages).extracting(passage -> passage.evidence().anchor().exact())
                    .containsExactly("Het vliegveld", "Acht agenten", "gewonden");
            assertThat(passages.getFirst().event().title("nl")).isEqualTo("Gebeurtenis p1");
        }

        @Test
        void shouldKnowItsEvents_eachOnce() {
            ArticleId article = core.storeOne(draft("known", NEWS)).article();
            ArticleId without = core.storeOne(draft("without", NEWS)).article();
            EventId event = stored(event("k1").confirmed().evidence(quote("known", "Het vliegveld"))
                    .killed(8, "A", quote("known", "Acht agenten")));

            Map<ArticleId, List<EventReference>> found = reader.eventsOf(List.of(article, without));

            assertThat(found).containsOnlyKeys(article);
            assertThat(found.get(article)).extracting(EventReference::id).containsExactly(event);
        }

        @Test
        void shouldForgetAnEvent_thatNoLongerClaimsWhatItProved() {
            ArticleId article = core.storeOne(draft("forgets", NEWS)).article();
            EventId event = stored(proved("f1").killed(8, "A", quote("forgets", "Acht agenten")));
            assertThat(reader.eventsOf(List.of(article))).hasSize(1);
            EventContent said = core.events().service().event(event).orElseThrow().content();

            core.events().service().revise(event, 1, new EventContent(said.titles(), said.descriptions(), said.type(),
                    said.date(), said.places(), said.participants(), List.of(), said.parent()), EDITOR);

            assertThat(reader.eventsOf(List.of(article))).isEmpty();
            assertThat(reader.passages(article)).isEmpty();
            assertThat(DATABASE.sql().column(String.class,
                    "select action from change_log where subject_id = ? order by seq", article.value()))
                    .containsExactly("CREATED", "LINKED", "LINKED");
        }
    }

    @Nested
    class Dependents {

        private List<String> actionsOn(EventId event) {
            return DATABASE.sql().column(String.class,
                    "select action from change_log where subject_id = ? order by seq", event.value());
        }

        @Test
        void shouldBeLinkedAnew_whenTheTitleShownThereChanges() {
            EventId whole = stored(proved("dw"));
            EventId middle = stored(proved("dm").partOf("dw"));
            EventId part = stored(proved("dp").partOf("dm"));
            assertThat(actionsOn(whole)).containsExactly("CREATED", "LINKED");

            stored(proved("dm").titled("Anders").partOf("dw"));

            assertThat(actionsOn(whole)).containsExactly("CREATED", "LINKED", "LINKED");
            assertThat(actionsOn(part)).containsExactly("CREATED", "LINKED");
            assertThat(actionsOn(middle)).containsExactly("CREATED", "LINKED", "REVISED");
        }

        @Test
        void shouldBeLeft_whenWhatTheyShowIsTheSame() {
            EventId whole = stored(proved("lw"));
            stored(proved("lm").partOf("lw"));

            stored(proved("lm").partOf("lw").killed(8, "A"));

            assertThat(actionsOn(whole)).containsExactly("CREATED", "LINKED");
        }
    }

    @Test
    void shouldListConfirmedEventsPageByPage() {
        List<EventId> stored = IntStream.range(0, 5).mapToObj(number -> stored(proved("list-" + number))).toList();
        List<EventId> listed = new ArrayList<>();
        Optional<EventId> after = Optional.empty();
        do {
            Page<EventSnapshot> page = reader.list(after, 2);
            page.items().forEach(event -> listed.add(event.id()));
            after = page.next().flatMap(EventId::parse);
        } while (after.isPresent());

        assertThat(listed).containsAll(stored).doesNotHaveDuplicates();
    }

    @Nested
    class ManyAtOnce {

        private final CountedEntities counted = new CountedEntities(DATABASE.entities());

        @Test
        void shouldBeReadInAFixedNumberOfRoundTrips() {
            authority("place-many", AuthorityKind.PLACE, "Veelplaats", Optional.of(new Coordinates(1, 2)));
            stored(proved("many-whole"));
            List<EventId> ids = IntStream.range(0, 40)
                    .mapToObj(number -> stored(proved("many-" + number).partOf("many-whole").place("place-many")))
                    .toList();
            JpaAuthorityReader authorities = new JpaAuthorityReader(counted.entities(), core.transactions());
            JpaEventReader many = new JpaEventReader(counted.entities(), core.transactions(),
                    new EventSnapshots(counted.entities(), core.transactions(), authorities, authorities,
                            new JpaVocabularies(counted.entities(), core.transactions(), core.trail(), core.clock())));

            int forOne = counted.during(() -> assertThat(many.events(ids.subList(0, 1))).hasSize(1));
            int forAll = counted.during(() -> assertThat(many.events(ids)).hasSize(40));

            assertThat(forAll).isEqualTo(forOne).isLessThan(12);
        }

        @Test
        void shouldBeTakenInWithAFixedNumberOfQuestions() {
            JpaEventArchive archive = new JpaEventArchive(counted.entities(), core.recorder(), core.identities(),
                    core.clock());

            int forOne = counted.during(() -> core.transactions()
                    .run(() -> archive.store(List.of(proved("taken").draft()), "test", "lister")));
            int forMany = counted.during(() -> core.transactions().run(() -> archive.store(
                    IntStream.range(0, 60).mapToObj(number -> proved("taken-" + number).draft()).toList(), "test",
                    "lister")));

            assertThat(forMany).isEqualTo(forOne).isLessThan(12);
        }
    }
}
