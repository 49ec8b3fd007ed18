package org.kroniek.core.detection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.place;
import static org.kroniek.core.testing.Drafts.draft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.event.EditOutcome;
import org.kroniek.core.event.Signature;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.text.Labels;

class EventSuggestionsIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final Signature EDITOR = new Signature("redactie", "duidelijk bericht");
    private static final Labels TITLE = new Labels(Map.of("nl", "Bestorming"));
    private static final String STORMED = "In Almaty werd een overheidsgebouw bestormd.";
    private static final String OTHERWISE = "Betogers bestormden in Almaty het stadhuis. Het was koud.";

    /** Articles of other tests are other articles. */
    private static int run;

    private CoreServices core;
    private EventSuggestions queue;

    @BeforeEach
    void wire() {
        run++;
        DATABASE.sql().update("delete from event_finding");
        DATABASE.sql().update("delete from event_suggestion_decision");
        DATABASE.sql().update("truncate silenced_rule");
        core = CoreServices.on(DATABASE);
        queue = core.suggestions();
        core.authorities().store(place("almaty", "Almaty"));
    }

    private ArticleId store(String externalId, String text) {
        return switch (core.storeOne(draft(externalId + " of " + run, text))) {
            case StoreOutcome.Created(ArticleId article) -> article;
            case StoreOutcome.Revised(ArticleId article, int _) -> article;
            case StoreOutcome.Unchanged(ArticleId article) -> article;
        };
    }

    private List<EventSuggestion> waiting() {
        return queue.waiting(SuggestionFilter.ALL, Optional.empty(), 50).items();
    }

    private static Acceptance as(EventStatus status) {
        return new Acceptance(TITLE, status, Set.of());
    }

    private SuggestionOutcome.Accepted accept(EventSuggestion suggestion, Acceptance acceptance) {
        return (SuggestionOutcome.Accepted) queue.accept(suggestion.key(), acceptance, EDITOR);
    }

    private EventSnapshot event(EventId id) {
        return core.events().service().event(id).orElseThrow().snapshot();
    }

    @Nested
    class Waiting {

        @Test
        void shouldShowAFindingWithItsSentenceAndWhatItSays() {
            store("one", "Het was stil. " + "In Almaty zijn acht agenten omgekomen, meldde de politie.");

            EventSuggestion suggestion = waiting().getFirst();

            assertThat(suggestion.type()).isEqualTo("casualties");
            assertThat(suggestion.date()).hasToString("Optional[2022-01~]");
            assertThat(suggestion.places()).extracting(place -> place.name("nl")).containsExactly("Almaty");
            assertThat(suggestion.figures()).singleElement().satisfies(figure -> {
                assertThat(figure.kind()).isEqualTo("killed");
                assertThat(figure.from()).hasValue(8);
                assertThat(figure.attribution()).contains("de politie");
            });
            SuggestedSentence sentence = suggestion.sentences().getFirst();
            assertThat(sentence.anchor().exact())
                    .isEqualTo("In Almaty zijn acht agenten omgekomen, meldde de politie.");
            assertThat(sentence.article().headline()).startsWith("Kop van one");
            assertThat(sentence.provesAlready()).isEmpty();
        }

        @Test
        void shouldShowEqualOnesOfSeveralArticlesTogether_thoseOfMostArticlesFirst() {
            store("one", "De regering in Almaty is afgetreden.");
            store("two", STORMED);
            store("three", OTHERWISE);

            assertThat(waiting()).extracting(EventSuggestion::type).containsExactly("storming", "resignation");
            assertThat(waiting().getFirst().articles()).isEqualTo(2);
            assertThat(waiting().getFirst().participants()).extracting(EventSuggestion.Participant::name)
                    .containsExactly("Betogers");
        }

        @Test
        void shouldBePagedAndFiltered() {
            store("one", "De regering in Almaty is afgetreden.");
            ArticleId two = store("two", STORMED);
            store("three", OTHERWISE);

            Page<EventSuggestion> first = queue.waiting(SuggestionFilter.ALL, Optional.empty(), 1);
            Page<EventSuggestion> second = queue.waiting(SuggestionFilter.ALL, first.next(), 1);

            assertThat(first.items()).extracting(EventSuggestion::type).containsExactly("storming");
            assertThat(second.items()).extracting(EventSuggestion::type).containsExactly("resignation");
            assertThat(second.next()).isEmpty();
            assertThat(queue.waiting(new SuggestionFilter(Optional.of("resignation"), Optional.empty()),
                    Optional.empty(), 9).items()).hasSize(1);
            assertThat(queue.waiting(new SuggestionFilter(Optional.empty(), Optional.of(two)), Optional.empty(), 9)
                    .items()).singleElement().matches(suggestion -> suggestion.articles() == 2);
        }

        @Test
        void shouldShowTheFirstSentencesOnly_thoseOfTheArticleAskedForBeforeOthers() {
            for (int i = 0; i < 24; i++) {
                store("many " + i, STORMED);
            }
            ArticleId last = store("last", OTHERWISE);

            EventSuggestion suggestion = queue
                    .waiting(new SuggestionFilter(Optional.empty(), Optional.of(last)), Optional.empty(), 9).items()
                    .getFirst();

            assertThat(suggestion.articles()).isEqualTo(25);
            assertThat(suggestion.sentences()).hasSize(20);
            assertThat(suggestion.sentences().getFirst().article().id()).isEqualTo(last);
            assertThat(waiting().getFirst().sentences()).extracting(sentence -> sentence.article().id())
                    .doesNotContain(last);
        }

        @Test
        void shouldFollowCorrections() {
            store("one", STORMED);
            store("one", "In Almaty bleef het stil.");

            assertThat(waiting()).isEmpty();
        }

        @Test
        void shouldBeginAnew_whenAnEventIsProvedByTheSentenceElsewhere() {
            store("one", STORMED);
            store("two", OTHERWISE);
            EventSuggestion both = waiting().getFirst();
            EventId event = accept(both, new Acceptance(TITLE, EventStatus.CONFIRMED,
                    Set.of(both.sentences().getFirst().id()))).event();
            DATABASE.sql().update("delete from event_suggestion_decision");

            assertThat(waiting().getFirst().sentences()).extracting(SuggestedSentence::provesAlready)
                    .containsExactly(Optional.of(event), Optional.empty());
        }
    }

    @Nested
    class Accepted {

        @Test
        void shouldBecomeAnEventWithTheSentencesAsEvidence() {
            store("one", STORMED);
            store("two", OTHERWISE);

            EventSnapshot event = event(accept(waiting().getFirst(), as(EventStatus.CONFIRMED)).event());

            assertThat(event.status()).isEqualTo(EventStatus.CONFIRMED);
            assertThat(event.type().code()).isEqualTo("storming");
            assertThat(event.date()).hasToString("Optional[2022-01~]");
            assertThat(event.places()).singleElement()
                    .matches(place -> place.authority().orElseThrow().name("nl").equals("Almaty"));
            assertThat(event.evidence()).filteredOn(evidence -> evidence.claim().equals(ClaimReference.EVENT))
                    .extracting(evidence -> evidence.anchor().exact())
                    .containsExactlyInAnyOrder(STORMED, "Betogers bestormden in Almaty het stadhuis.");
            assertThat(event.evidence()).filteredOn(
                    evidence -> evidence.claim().kind() == ClaimReference.Kind.PARTICIPANT).hasSize(1);
            assertThat(event.evidence()).extracting(EvidenceSnapshot::assertedBy).containsOnly("redactie");
            assertThat(waiting()).isEmpty();
        }

        @Test
        void shouldSayOnlyWhatTheChosenSentencesSay() {
            ArticleId one = store("one", STORMED);
            store("two", OTHERWISE);
            EventSuggestion suggestion = waiting().getFirst();
            long chosen = suggestion.sentences().stream().filter(sentence -> sentence.article().id().equals(one))
                    .findFirst().orElseThrow().id();

            EventSnapshot event = event(
                    accept(suggestion, new Acceptance(TITLE, EventStatus.DRAFT, Set.of(chosen))).event());

            assertThat(event.participants()).isEmpty();
            assertThat(event.evidence()).hasSize(1);
            assertThat(waiting()).isEmpty();
        }

        @Test
        void shouldComeBack_whenAnotherArticleReportsIt() {
            store("one", STORMED);
            EventId event = accept(waiting().getFirst(), as(EventStatus.CONFIRMED)).event();
            store("two", OTHERWISE);

            EventSuggestion again = waiting().getFirst();
            assertThat(again.sentences()).extracting(sentence -> sentence.anchor().exact())
                    .containsExactly("Betogers bestormden in Almaty het stadhuis.");
            assertThat(queue.attach(again.key(), event, Set.of(), EDITOR))
                    .isInstanceOf(SuggestionOutcome.Accepted.class);
            assertThat(event(event).evidence()).hasSize(2);
            assertThat(waiting()).isEmpty();
        }

        @Test
        void shouldStayAsItWas_whenItCannotBecomeAnEvent() {
            store("one", STORMED);
            DATABASE.sql().update("update event_finding set type = 'nosuchtype'");

            assertThat(queue.accept(waiting().getFirst().key(), as(EventStatus.DRAFT), EDITOR))
                    .isInstanceOf(SuggestionOutcome.Refused.class);
            assertThat(waiting()).hasSize(1);
            assertThat(queue.decisions(Optional.empty(), 9).items()).isEmpty();
        }

        @Test
        void shouldBecomeOneEvent_whenTwoEditorsAcceptItAtOnce() throws Exception {
            store("one", STORMED);
            SuggestionKey key = waiting().getFirst().key();
            Callable<SuggestionOutcome> accepting = () -> queue.accept(key, as(EventStatus.DRAFT), EDITOR);
            try (ExecutorService editors = Executors.newFixedThreadPool(2)) {
                List<Future<SuggestionOutcome>> outcomes = editors.invokeAll(List.of(accepting, accepting));
                assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                        .hasAtLeastOneElementOfType(SuggestionOutcome.Accepted.class)
                        .hasAtLeastOneElementOfType(SuggestionOutcome.Absent.class);
            }
        }
    }

    @Nested
    class Rejected {

        @Test
        void shouldNotComeBack_evenFromOtherArticles() {
            store("one", STORMED);
            assertThat(queue.reject(waiting().getFirst().key(), EDITOR)).isInstanceOf(SuggestionOutcome.Rejected.class);
            store("two", OTHERWISE);
            store("one", STORMED + " Verder niets.");

            assertThat(waiting()).isEmpty();
        }

        @Test
        void shouldNotBeDecidedTwice() {
            store("one", STORMED);
            SuggestionKey key = waiting().getFirst().key();
            queue.reject(key, EDITOR);

            assertThat(queue.reject(key, EDITOR)).isEqualTo(new SuggestionOutcome.Absent());
            assertThat(queue.accept(key, as(EventStatus.DRAFT), EDITOR)).isEqualTo(new SuggestionOutcome.Absent());
        }
    }

    @Nested
    class Undone {

        @Test
        void shouldWaitAgain_whenItWasRejected() {
            store("one", STORMED);
            queue.reject(waiting().getFirst().key(), EDITOR);
            SuggestionDecision decision = queue.decisions(Optional.empty(), 9).items().getFirst();

            assertThat(queue.undo(decision.id(), new Signature("chef", "toch wel"))).isEqualTo(
                    new SuggestionOutcome.Undone());
            assertThat(waiting()).hasSize(1);
            assertThat(queue.undo(decision.id(), EDITOR)).isEqualTo(new SuggestionOutcome.Absent());
            SuggestionDecision undone = queue.decisions(Optional.empty(), 9).items().getFirst();
            assertThat(undone.by()).isEqualTo(EDITOR);
            assertThat(undone.undone()).contains(new Signature("chef", "toch wel"));
        }

        @Test
        void shouldTakeTheEventBack_whenItWasAccepted() {
            store("one", STORMED);
            SuggestionOutcome.Accepted accepted = accept(waiting().getFirst(), as(EventStatus.CONFIRMED));

            assertThat(queue.undo(accepted.decision(), EDITOR)).isEqualTo(new SuggestionOutcome.Undone());

            assertThat(event(accepted.event()).status()).isEqualTo(EventStatus.WITHDRAWN);
            assertThat(waiting()).singleElement()
                    .matches(again -> again.sentences().getFirst().provesAlready().isEmpty());
        }

        @Test
        void shouldTakeEvidenceBack_whenItWasAttached() {
            store("one", STORMED);
            EventId event = accept(waiting().getFirst(), as(EventStatus.CONFIRMED)).event();
            store("two", OTHERWISE);
            SuggestionOutcome attached = queue.attach(waiting().getFirst().key(), event, Set.of(), EDITOR);

            assertThat(queue.undo(((SuggestionOutcome.Accepted) attached).decision(), EDITOR)).isEqualTo(
                    new SuggestionOutcome.Undone());

            assertThat(event(event).evidence()).singleElement()
                    .matches(evidence -> evidence.anchor().exact().equals(STORMED));
            assertThat(waiting()).hasSize(1);
        }

        @Test
        void shouldBeRefused_whenTheEventHasBeenChangedSince() {
            store("one", STORMED);
            SuggestionOutcome.Accepted accepted = accept(waiting().getFirst(), as(EventStatus.DRAFT));
            core.events().service().confirm(accepted.event(), 1, EDITOR);

            assertThat(queue.undo(accepted.decision(), EDITOR))
                    .isEqualTo(new SuggestionOutcome.Refused(new EditOutcome.Stale(2)));
            assertThat(queue.decisions(Optional.empty(), 9).items().getFirst().undone()).isEmpty();
            assertThat(waiting()).isEmpty();
        }
    }

    @Test
    void shouldCountHowOftenEditorsAgreeWithARule() {
        store("one", STORMED);
        store("two", "De regering in Almaty is afgetreden.");
        accept(waiting().stream().filter(suggestion -> suggestion.type().equals("storming")).findFirst().orElseThrow(),
                as(EventStatus.DRAFT));
        queue.reject(waiting().getFirst().key(), EDITOR);

        assertThat(queue.rules()).containsExactly(new RuleRecord("nl-afgetreden", 0, 1, Optional.empty()),
                new RuleRecord("nl-bestormd", 1, 0, Optional.empty()));
        assertThat(queue.rules().getLast().precision()).isEqualTo(1.0);
    }

    @Test
    void shouldSuggestNothingOfARule_whileItIsSwitchedOff() {
        store("one", STORMED);

        queue.silence("nl-bestormd", EDITOR);

        assertThat(waiting()).isEmpty();
        assertThat(queue.rules()).containsExactly(new RuleRecord("nl-bestormd", 0, 0, Optional.of(EDITOR)));
        queue.hear("nl-bestormd", EDITOR);
        assertThat(waiting()).hasSize(1);
        assertThat(DATABASE.sql().column(String.class,
                "select action from audit_entry where subject_kind = 'RULE' order by id"))
                .endsWith("SWITCHED_OFF", "SWITCHED_ON");
    }
}
