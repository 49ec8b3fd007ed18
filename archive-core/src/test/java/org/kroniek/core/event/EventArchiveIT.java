package org.kroniek.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.Drafts.draft;
import static org.kroniek.core.testing.EventDrafts.event;
import static org.kroniek.core.testing.EventDrafts.quote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.event.EventOutcome.Reason;
import org.kroniek.core.id.EventId;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.projection.FigureClaim;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.Drafts;
import org.kroniek.core.testing.EventDrafts;

class EventArchiveIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final String NEWS = "In Almaty kwamen acht agenten om het leven, aldus het ministerie. "
            + "De krant telde twaalf doden.\n\nHet bleef onrustig. Het bleef donker.";

    private CoreServices core;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        core.storeOne(draft("news", NEWS));
    }

    private static EventId id(EventOutcome outcome) {
        return switch (outcome) {
            case EventOutcome.Created(EventId event) -> event;
            case EventOutcome.Revised(EventId event, int _) -> event;
            case EventOutcome.Unchanged(EventId event) -> event;
            case EventOutcome.Refused refused -> throw new AssertionError(refused);
        };
    }

    private EventSnapshot stored(EventOutcome outcome) {
        return core.events().service().event(id(outcome)).orElseThrow().snapshot();
    }

    private List<String> actionsOn(UUID subject) {
        return DATABASE.sql().column(String.class, "select action from change_log where subject_id = ? order by seq",
                subject);
    }

    @Nested
    class ANewEvent {

        @Test
        void shouldBeKeptWithThePassageItIsProvedBy() {
            EventOutcome outcome = core.events().storeOne(event("new").confirmed()
                    .evidence(quote("news", "acht agenten om het leven")).draft());

            assertThat(outcome).isInstanceOf(EventOutcome.Created.class);
            EvidenceSnapshot evidence = stored(outcome).evidence().getFirst();
            assertThat(evidence.anchor().exact()).isEqualTo("acht agenten om het leven");
            assertThat(evidence.anchor().span().in(NEWS)).isEqualTo("acht agenten om het leven");
            assertThat(evidence.assertedBy()).isEqualTo("lister");
            assertThat(evidence.article().publication().name()).isEqualTo(Drafts.SOURCE);
            assertThat(actionsOn(id(outcome).value())).containsExactly("CREATED");
            assertThat(actionsOn(evidence.article().id().value())).endsWith("LINKED");
        }

        @Test
        void shouldNotConcernItsArticles_whileItIsADraft() {
            EventOutcome outcome = core.events()
                    .storeOne(event("quiet").evidence(quote("news", "twaalf doden")).draft());

            assertThat(stored(outcome).status()).isEqualTo(EventStatus.DRAFT);
            assertThat(core.events().reader().event(id(outcome))).isEmpty();
            assertThat(DATABASE.sql().column(String.class, """
                    select action from change_log where transaction_id =
                    (select transaction_id from change_log where subject_id = ?)""", id(outcome).value()))
                    .containsExactly("CREATED");
        }

        @Test
        void shouldTakeTheOccurrenceThatIsMeant() {
            EventDraft.Passage second = new EventDraft.Passage(Drafts.SOURCE, "news", "Het bleef",
                    Optional.of("onrustig."), Optional.of("donker"), Stance.MENTIONS);

            EvidenceSnapshot evidence = stored(core.events().storeOne(event("second").evidence(second).draft()))
                    .evidence().getFirst();

            assertThat(evidence.anchor().span().start()).isEqualTo(NEWS.lastIndexOf("Het bleef"));
        }

        @Test
        void shouldShowConflictingFiguresSideBySide_eachWithItsPassage() {
            EventSnapshot event = stored(core.events().storeOne(event("conflict").confirmed()
                    .killed(8, "het ministerie", quote("news", "acht agenten om het leven"),
                            quote("news", "twaalf doden", Stance.CONTRADICTS))
                    .killed(12, "de krant", quote("news", "twaalf doden")).draft()));

            assertThat(event.figures()).extracting(figure -> figure.from().getAsLong()).containsExactly(8L, 12L);
            assertThat(event.figures()).extracting(FigureClaim::key).doesNotHaveDuplicates();
            assertThat(passagesFor(event, 8)).containsExactly("acht agenten om het leven", "twaalf doden");
            assertThat(passagesFor(event, 12)).containsExactly("twaalf doden");
        }

        @Test
        void shouldBeTheWholeOfAnotherThatComesWithIt() {
            List<EventOutcome> outcomes = core.events().store(event("whole").draft(),
                    event("part").partOf("whole").draft());

            assertThat(stored(outcomes.get(1)).parent().orElseThrow().id()).isEqualTo(id(outcomes.get(0)));
            assertThat(stored(outcomes.get(0)).parts()).extracting(part -> part.id())
                    .containsExactly(id(outcomes.get(1)));
        }
    }

    private static List<String> passagesFor(EventSnapshot event, long killed) {
        FigureClaim figure = event.figures().stream().filter(claim -> claim.from().orElseThrow() == killed).findFirst()
                .orElseThrow();
        return event.evidenceFor(new ClaimReference(ClaimReference.Kind.FIGURE, figure.key())).stream()
                .map(evidence -> evidence.anchor().exact()).toList();
    }

    @Nested
    class AnEventThatComesAgain {

        @Test
        void shouldBeLeft_whenNothingIsNew() {
            EventDrafts same = event("again").confirmed().killed(8, "ministerie", quote("news", "acht agenten"));
            EventOutcome first = core.events().storeOne(same.draft());
            long changes = DATABASE.sql().count("change_log");

            assertThat(core.events().storeOne(same.draft())).isEqualTo(new EventOutcome.Unchanged(id(first)));
            assertThat(DATABASE.sql().count("change_log")).isEqualTo(changes);
        }

        @Test
        void shouldGetAVersion_whenItIsSaidOtherwise() {
            EventOutcome first = core.events().storeOne(event("told").draft());

            EventOutcome second = core.events().storeOne(event("told").titled("Anders").draft());

            assertThat(second).isEqualTo(new EventOutcome.Revised(id(first), 2));
            assertThat(stored(second).titles().in("nl")).contains("Anders");
            assertThat(actionsOn(id(first).value())).containsExactly("CREATED", "REVISED");
        }

        @Test
        void shouldKeepEvidenceWithItsClaim_whenFiguresAreReordered() {
            EventOutcome first = core.events().storeOne(event("order").killed(8, "A", quote("news", "acht agenten"))
                    .killed(12, "B", quote("news", "twaalf doden")).draft());
            List<UUID> before = stored(first).evidence().stream().map(EvidenceSnapshot::id).toList();

            EventOutcome second = core.events().storeOne(event("order").killed(12, "B", quote("news", "twaalf doden"))
                    .killed(8, "A", quote("news", "acht agenten")).draft());

            EventSnapshot now = stored(second);
            assertThat(now.figures()).extracting(figure -> figure.from().getAsLong()).containsExactly(12L, 8L);
            assertThat(passagesFor(now, 8)).containsExactly("acht agenten");
            assertThat(now.evidence()).extracting(EvidenceSnapshot::id).containsExactlyElementsOf(before);
        }

        @Test
        void shouldGainAndLosePassages_asItsListDoes() {
            core.events().storeOne(event("passages").evidence(quote("news", "acht agenten")).draft());

            EventOutcome second = core.events()
                    .storeOne(event("passages").evidence(quote("news", "twaalf doden")).draft());

            assertThat(second).isInstanceOf(EventOutcome.Revised.class);
            assertThat(stored(second).evidence()).extracting(evidence -> evidence.anchor().exact())
                    .containsExactly("twaalf doden");
        }

        @Test
        void shouldLeaveTheWorkOfEditorsAlone() {
            EventOutcome first = core.events().storeOne(event("edited").killed(8, "A").draft());
            EventContent said = core.events().service().event(id(first)).orElseThrow().content();
            core.events().service().revise(id(first), 1, new EventContent(said.titles(), said.descriptions(),
                    "unrest", said.date(), said.places(), said.participants(), said.figures(), said.parent()),
                    new Signature("editor", "meer dan een protest"));

            EventOutcome again = core.events().storeOne(event("edited").killed(8, "A").draft());
            EventOutcome later = core.events().storeOne(event("edited").titled("Nieuw").killed(9, "A").draft());

            assertThat(again).isInstanceOf(EventOutcome.Unchanged.class);
            assertThat(stored(later).type().code()).isEqualTo("unrest");
            assertThat(stored(later).titles().in("nl")).contains("Nieuw");
            assertThat(stored(later).figures()).extracting(figure -> figure.from().getAsLong()).containsExactly(9L);
        }

        @Test
        void shouldNotBringBackAPassageThatAnEditorWithdrew() {
            EventOutcome first = core.events().storeOne(event("gone").evidence(quote("news", "acht agenten")).draft());
            core.events().service().withdrawEvidence(stored(first).evidence().getFirst().id(),
                    new Signature("editor", "gaat over iets anders"));

            EventOutcome later = core.events()
                    .storeOne(event("gone").titled("Nieuw").evidence(quote("news", "acht agenten")).draft());

            assertThat(stored(later).evidence()).isEmpty();
        }

        @Test
        void shouldBeComparedWithWhatOneCallJustStored() {
            List<EventOutcome> outcomes = core.events().store(event("thrice").draft(),
                    event("thrice").titled("Twee").draft(), event("thrice").titled("Twee").draft());

            assertThat(outcomes.get(1)).isEqualTo(new EventOutcome.Revised(id(outcomes.get(0)), 2));
            assertThat(outcomes.get(2)).isEqualTo(new EventOutcome.Unchanged(id(outcomes.get(0))));
        }
    }

    @Nested
    class ARefusedEvent {

        private void refused(Reason reason, String detail, EventDrafts draft) {
            long events = DATABASE.sql().count("event");
            long evidence = DATABASE.sql().count("evidence");
            long changes = DATABASE.sql().count("change_log");

            List<EventOutcome> outcomes = core.events().store(draft.draft(), event("beside").draft());

            assertThat(outcomes.getFirst()).isEqualTo(new EventOutcome.Refused(reason, detail));
            assertThat(outcomes.get(1)).isInstanceOfAny(EventOutcome.Created.class, EventOutcome.Unchanged.class);
            int besides = outcomes.get(1) instanceof EventOutcome.Created ? 1 : 0;
            assertThat(DATABASE.sql().count("event")).isEqualTo(events + besides);
            assertThat(DATABASE.sql().count("evidence")).isEqualTo(evidence);
            assertThat(DATABASE.sql().count("change_log")).isEqualTo(changes + besides);
        }

        @Test
        void shouldLeaveNothingBehind() {
            EventDraft.Passage good = quote("news", "acht agenten");
            refused(Reason.UNKNOWN_TYPE, "picnic", event("r1").type("picnic").evidence(good));
            refused(Reason.UNKNOWN_ROLE, "onlooker", event("r2").participant("menigte", "onlooker").evidence(good));
            refused(Reason.UNKNOWN_FIGURE_KIND, "kites", event("r3").figure("kites", 1, "A").evidence(good));
            refused(Reason.UNKNOWN_AUTHORITY, "place-nowhere", event("r4").place("place-nowhere").evidence(good));
            refused(Reason.UNKNOWN_PARENT, "no-whole", event("r5").partOf("no-whole").evidence(good));
            refused(Reason.UNKNOWN_ARTICLE, Drafts.SOURCE + " nowhere", event("r6").evidence(good,
                    quote("nowhere", "acht agenten")));
            refused(Reason.QUOTE_NOT_FOUND, "negen agenten",
                    event("r7").evidence(good, quote("news", "negen agenten")));
            refused(Reason.QUOTE_AMBIGUOUS, "Het bleef", event("r8").evidence(good, quote("news", "Het bleef")));
            refused(Reason.QUOTE_NOT_FOUND, "doden.\n\nHet",
                    event("r9").evidence(quote("news", "doden.\n\nHet")));
        }

        @Test
        void shouldHaveAPassageThatSupportsIt_beforeItIsConfirmed() {
            refused(Reason.NO_EVIDENCE, "n1", event("n1").confirmed());
            refused(Reason.NO_EVIDENCE, "n2",
                    event("n2").confirmed().evidence(quote("news", "acht agenten", Stance.CONTRADICTS)));
        }

        @Test
        void shouldNotBePartOfItself() {
            core.events().store(event("c1").draft(), event("c2").partOf("c1").draft(),
                    event("c3").partOf("c2").draft());

            assertThat(core.events().storeOne(event("c1").partOf("c3").draft()))
                    .isEqualTo(new EventOutcome.Refused(Reason.CIRCULAR_PARENT, "c3"));
            assertThat(core.events().storeOne(event("c1").partOf("c1").draft()))
                    .isEqualTo(new EventOutcome.Refused(Reason.CIRCULAR_PARENT, "c1"));
        }

        @Test
        void shouldNotBecomeACircle_byTwoChangesOfOneCall() {
            core.events().store(event("d1").draft(), event("d2").draft());

            List<EventOutcome> outcomes = core.events().store(event("d1").partOf("d2").draft(),
                    event("d2").partOf("d1").draft());

            assertThat(outcomes.get(0)).isInstanceOf(EventOutcome.Revised.class);
            assertThat(outcomes.get(1)).isEqualTo(new EventOutcome.Refused(Reason.CIRCULAR_PARENT, "d1"));
        }

        @Test
        void shouldStayAsItWas_whenAConfirmedOneWouldLoseItsLastPassage() {
            EventOutcome first = core.events()
                    .storeOne(event("last").confirmed().evidence(quote("news", "acht agenten")).draft());

            assertThat(core.events().storeOne(event("last").confirmed().titled("Zonder").draft()))
                    .isEqualTo(new EventOutcome.Refused(Reason.NO_EVIDENCE, "last"));
            assertThat(stored(first).version()).isEqualTo(1);
            assertThat(stored(first).evidence()).hasSize(1);
        }
    }
}
