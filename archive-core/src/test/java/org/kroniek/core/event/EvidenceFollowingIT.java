package org.kroniek.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.Drafts.draft;
import static org.kroniek.core.testing.EventDrafts.event;
import static org.kroniek.core.testing.EventDrafts.quote;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.event.EvidenceInReview.Quotation;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.text.TextSpan;

class EvidenceFollowingIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final Signature EDITOR = new Signature("redactie", "nagekeken");

    private static final String QUOTE = "Bij de onlusten kwamen acht agenten om het leven";

    private static final String NEWS = "In de stad Almaty is het al dagen lang onrustig. " + QUOTE
            + ", zegt het ministerie. Het vliegveld is in handen van betogers.";

    /** The same words, other surroundings. */
    private static final String REWRITTEN = NEWS.replace(", zegt het ministerie", " volgens het leger")
            .replace("al dagen lang onrustig", "vandaag rustig");

    private static final String OTHER = NEWS.replace("acht agenten", "achttien agenten");

    private CoreServices core;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
    }

    /** An event with a passage of an article of its own. */
    private EventId proved(String article) {
        core.storeOne(draft(article, NEWS));
        EventOutcome outcome = core.events().storeOne(event("of-" + article).confirmed()
                .evidence(quote(article, QUOTE)).draft());
        return ((EventOutcome.Created) outcome).event();
    }

    private EvidenceSnapshot evidence(EventId event) {
        return core.events().reader().event(event).orElseThrow().evidence().getFirst();
    }

    private List<String> actionsOn(EventId event) {
        return DATABASE.sql().column(String.class, "select action from change_log where subject_id = ? order by seq",
                event.value());
    }

    @Nested
    class WhenTheArticleIsCorrected {

        @Test
        void shouldFollow_whenTheWordsStandInTheSameSurroundings() {
            EventId event = proved("exact");
            String corrected = "Een nieuwe eerste alinea.\n\n" + NEWS;

            core.storeOne(draft("exact", corrected));

            EvidenceSnapshot now = evidence(event);
            assertThat(now.state()).isEqualTo(EvidenceState.EXACT);
            assertThat(now.revision()).isEqualTo(2);
            assertThat(now.anchor().span().in(corrected)).isEqualTo(QUOTE);
            assertThat(actionsOn(event)).containsExactly("CREATED", "LINKED");
        }

        @Test
        void shouldFollowAndBeFlagged_whenTheSurroundingsChange() {
            EventId event = proved("moved");

            core.storeOne(draft("moved", REWRITTEN));

            assertThat(evidence(event).state()).isEqualTo(EvidenceState.MOVED);
            assertThat(evidence(event).revision()).isEqualTo(2);
            assertThat(evidence(event).anchor().span().in(REWRITTEN)).isEqualTo(QUOTE);
            assertThat(actionsOn(event)).containsExactly("CREATED", "LINKED");
        }

        @Test
        void shouldStayWithTheOldRevision_whenTheWordsAreGone() {
            EventId event = proved("lost");

            core.storeOne(draft("lost", OTHER));
            core.storeOne(draft("lost", OTHER + " Later meer."));

            assertThat(evidence(event).state()).isEqualTo(EvidenceState.LOST);
            assertThat(evidence(event).revision()).isEqualTo(1);
            assertThat(evidence(event).anchor().span().in(NEWS)).isEqualTo(QUOTE);
            assertThat(actionsOn(event)).containsExactly("CREATED", "LINKED");
        }

        @Test
        void shouldBeFoundAgain_whenTheWordsComeBack() {
            EventId event = proved("back");

            core.storeOne(draft("back", OTHER));
            core.storeOne(draft("back", NEWS + " Later meer."));

            assertThat(evidence(event).state()).isEqualTo(EvidenceState.EXACT);
            assertThat(evidence(event).revision()).isEqualTo(3);
        }

        @Test
        void shouldStayFlagged_untilSomebodyHasLooked() {
            EventId event = proved("flagged");

            core.storeOne(draft("flagged", REWRITTEN));
            core.storeOne(draft("flagged", REWRITTEN + " Later meer."));

            assertThat(evidence(event).state()).isEqualTo(EvidenceState.MOVED);
            assertThat(evidence(event).revision()).isEqualTo(3);
        }

        @Test
        void shouldGoByTheLastOfSeveralCorrections() {
            EventId event = proved("twice");

            core.store(draft("twice", OTHER), draft("twice", NEWS + " Later meer."));

            assertThat(evidence(event).state()).isEqualTo(EvidenceState.EXACT);
            assertThat(evidence(event).revision()).isEqualTo(3);
        }

        @Test
        void shouldBeWritten_asTheArchivesOwnDoing() {
            EventId event = proved("history");

            core.storeOne(draft("history", OTHER));

            assertThat(core.events().service().history(event).orElseThrow().evidence().getLast())
                    .satisfies(change -> {
                        assertThat(change.action()).isEqualTo(EvidenceChange.Action.FOLLOWED);
                        assertThat(change.by().author()).isEqualTo(EvidenceChange.ARCHIVE);
                        assertThat(change.state()).isEqualTo(EvidenceState.LOST);
                    });
        }
    }

    @Nested
    class UnderReview {

        private EvidenceInReview waiting(EventId event) {
            return core.events().review().waiting(Optional.empty(), 1_000).items().stream()
                    .filter(item -> item.event().id().equals(event)).findFirst().orElseThrow();
        }

        private boolean isWaiting(EventId event) {
            return core.events().review().waiting(Optional.empty(), 1_000).items().stream()
                    .anyMatch(item -> item.event().id().equals(event));
        }

        @Test
        void shouldShowOldAndNewSurroundings_whenMoved() {
            EventId event = proved("review-moved");
            core.storeOne(draft("review-moved", REWRITTEN));

            EvidenceInReview item = waiting(event);

            assertThat(item.seen()).isEqualTo(new Quotation(1, before(NEWS), QUOTE, after(NEWS)));
            assertThat(item.now()).contains(new Quotation(2, before(REWRITTEN), QUOTE, after(REWRITTEN)));
            assertThat(item.currentRevision()).isEqualTo(2);
        }

        private static String before(String text) {
            return text.substring(0, text.indexOf(QUOTE));
        }

        private static String after(String text) {
            return text.substring(text.indexOf(QUOTE) + QUOTE.length());
        }

        @Test
        void shouldNoLongerWait_onceItIsAccepted() {
            EventId event = proved("accepted");
            core.storeOne(draft("accepted", REWRITTEN));
            UUID id = evidence(event).id();

            assertThat(core.events().review().accept(id, EDITOR)).isEqualTo(new EditOutcome.Done(event, 1));

            assertThat(evidence(event).state()).isEqualTo(EvidenceState.EXACT);
            assertThat(isWaiting(event)).isFalse();
            assertThat(core.events().review().accept(id, EDITOR))
                    .isEqualTo(new EditOutcome.NotWaiting(EvidenceState.EXACT));
            assertThat(actionsOn(event)).containsExactly("CREATED", "LINKED", "LINKED");
        }

        @Test
        void shouldStandWhereAnEditorPinsIt_whenLost() {
            EventId event = proved("pinned");
            core.storeOne(draft("pinned", OTHER));
            EvidenceInReview item = waiting(event);
            assertThat(item.now()).isEmpty();
            int start = OTHER.indexOf("achttien agenten");

            EditOutcome outcome = core.events().review().pin(item.evidence().id(), item.currentRevision(),
                    new TextSpan(start, start + 16), EDITOR);

            assertThat(outcome).isEqualTo(new EditOutcome.Done(event, 1));
            assertThat(evidence(event).anchor().exact()).isEqualTo("achttien agenten");
            assertThat(evidence(event).revision()).isEqualTo(2);
            assertThat(evidence(event).state()).isEqualTo(EvidenceState.EXACT);
            assertThat(isWaiting(event)).isFalse();
        }

        @Test
        void shouldBeGivenUp_unlessItIsTheLastThatSupportsTheEvent() {
            EventId event = proved("dropped");
            core.storeOne(draft("dropped", OTHER));
            UUID id = evidence(event).id();

            assertThat(core.events().review().drop(id, EDITOR)).isEqualTo(new EditOutcome.LastEvidence());
            ArticleId other = core.storeOne(draft("dropped-too", NEWS)).article();
            core.events().service().attach(event,
                    new NewEvidence(ClaimReference.EVENT, other, 1, new TextSpan(0, 10), Stance.SUPPORTS), EDITOR);

            assertThat(core.events().review().drop(id, EDITOR)).isEqualTo(new EditOutcome.Done(event, 1));
            assertThat(isWaiting(event)).isFalse();
        }

        @Test
        void shouldBeListedPageByPage() {
            proved("page-1");
            proved("page-2");
            core.store(draft("page-1", OTHER), draft("page-2", OTHER));

            Page<EvidenceInReview> first = core.events().review().waiting(Optional.empty(), 1);
            Page<EvidenceInReview> second = core.events().review()
                    .waiting(first.next().map(UUID::fromString), 1);

            assertThat(second.items()).hasSize(1);
            assertThat(second.items().getFirst().evidence().id())
                    .isGreaterThan(first.items().getFirst().evidence().id());
        }
    }

    @Test
    void shouldLoseNoPassage_whenOneIsAttachedWhileItsArticleIsCorrected() {
        EventId event = proved("race-event");
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 20; round++) {
                String name = "race-" + round;
                ArticleId article = core.storeOne(draft(name, NEWS)).article();
                NewEvidence passage = new NewEvidence(ClaimReference.EVENT, article, 1,
                        new TextSpan(NEWS.indexOf(QUOTE), NEWS.indexOf(QUOTE) + QUOTE.length()), Stance.SUPPORTS);
                CompletableFuture<StoreOutcome> corrected = CompletableFuture
                        .supplyAsync(() -> core.storeOne(draft(name, "Eerst dit.\n\n" + NEWS)), threads);
                CompletableFuture<EditOutcome> attached = CompletableFuture
                        .supplyAsync(() -> core.events().service().attach(event, passage, EDITOR), threads);

                assertThat(corrected.join()).isInstanceOf(StoreOutcome.Revised.class);
                assertThat(attached.join()).isInstanceOf(EditOutcome.Attached.class);
            }
        }
        assertThat(core.events().reader().event(event).orElseThrow().evidence().stream().skip(1)).hasSize(20)
                .allMatch(evidence -> evidence.revision() == 2 && evidence.state() == EvidenceState.EXACT
                        && evidence.anchor().exact().equals(QUOTE));
    }
}
