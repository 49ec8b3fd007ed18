package org.kroniek.core.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.Drafts.draft;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.event.EventContent.Figure;
import org.kroniek.core.event.EventContent.Place;
import org.kroniek.core.event.EventOutcome.Reason;
import org.kroniek.core.event.EvidenceChange.Action;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.AuthorityId;
import org.kroniek.core.id.EventId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.projection.ClaimReference;
import org.kroniek.core.projection.EventSnapshot;
import org.kroniek.core.projection.EventStatus;
import org.kroniek.core.projection.EvidenceSnapshot;
import org.kroniek.core.projection.EvidenceState;
import org.kroniek.core.projection.Stance;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.text.Labels;
import org.kroniek.core.text.TextSpan;
import org.kroniek.core.time.EdtfDate;

class EventServiceIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final Signature EDITOR = new Signature("redactie", "blijkt uit de krant");

    private static final String NEWS = "Acht agenten kwamen om het leven. Het vliegveld werd bezet.";

    private CoreServices core;
    private EventService service;
    private ArticleId article;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
        service = core.events().service();
        article = core.storeOne(draft("news", NEWS)).article();
    }

    private static EventContent content(String title, Figure... figures) {
        return new EventContent(new Labels(Map.of("nl", title)), Labels.NONE, "seizure",
                Optional.of(EdtfDate.parse("2022-01-05")), List.of(), List.of(), List.of(figures), Optional.empty());
    }

    private static Figure killed(long count) {
        return Figure.of("killed", OptionalLong.of(count), OptionalLong.of(count), false, Optional.of("ministerie"),
                Optional.empty());
    }

    private NewEvidence passage(ClaimReference claim, Stance stance) {
        return new NewEvidence(claim, article, 1, new TextSpan(0, 33), stance);
    }

    private NewEvidence proof() {
        return passage(ClaimReference.EVENT, Stance.SUPPORTS);
    }

    private static EventId done(EditOutcome outcome) {
        assertThat(outcome).isInstanceOf(EditOutcome.Done.class);
        return ((EditOutcome.Done) outcome).event();
    }

    private EventId drafted(EventContent content, NewEvidence... evidence) {
        return done(service.create(new NewEvent(content, List.of(evidence)), EventStatus.DRAFT, EDITOR));
    }

    private EventId confirmed() {
        return done(
                service.create(new NewEvent(content("Bezetting"), List.of(proof())), EventStatus.CONFIRMED, EDITOR));
    }

    private EventSnapshot now(EventId event) {
        return service.event(event).orElseThrow().snapshot();
    }

    private List<String> actionsOn(UUID subject) {
        return DATABASE.sql().column(String.class, "select action from change_log where subject_id = ? order by seq",
                subject);
    }

    @Nested
    class Proposing {

        @Test
        void shouldTakeAnEventInWithItsPassages() {
            EventId event = drafted(content("Bezetting", killed(8)), proof(),
                    passage(new ClaimReference(ClaimReference.Kind.FIGURE, killed(8).key()), Stance.SUPPORTS));

            assertThat(now(event).status()).isEqualTo(EventStatus.DRAFT);
            assertThat(now(event).evidence()).extracting(evidence -> evidence.anchor().exact())
                    .containsExactly("Acht agenten kwamen om het leven.", "Acht agenten kwamen om het leven.");
            assertThat(actionsOn(event.value())).containsExactly("CREATED");
        }

        @Test
        void shouldBeRefused_whenTheEventDoesNotClaimThat() {
            ClaimReference other = new ClaimReference(ClaimReference.Kind.FIGURE, killed(9).key());

            assertThat(service.create(new NewEvent(content("Fout", killed(8)),
                    List.of(passage(other, Stance.SUPPORTS))), EventStatus.DRAFT, EDITOR))
                    .isEqualTo(new EditOutcome.UnknownClaim(other));
        }

        @Test
        void shouldBeRefused_whenThereIsNoSuchPassage() {
            long events = DATABASE.sql().count("event");
            for (NewEvidence nowhere : List.of(
                    new NewEvidence(ClaimReference.EVENT, article, 1, new TextSpan(50, 500), Stance.SUPPORTS),
                    new NewEvidence(ClaimReference.EVENT, article, 1, new TextSpan(5, 5), Stance.SUPPORTS),
                    new NewEvidence(ClaimReference.EVENT, article, 99, new TextSpan(0, 5), Stance.SUPPORTS),
                    new NewEvidence(ClaimReference.EVENT, new ArticleId(UUID.randomUUID()), 1, new TextSpan(0, 5),
                            Stance.SUPPORTS))) {
                assertThat(service.create(new NewEvent(content("Fout"), List.of(proof(), nowhere)), EventStatus.DRAFT,
                        EDITOR)).isEqualTo(new EditOutcome.NoSuchPassage(nowhere));
            }
            assertThat(DATABASE.sql().count("event")).isEqualTo(events);
        }

        @Test
        void shouldBeRefused_whenAuthoritiesOrTermsAreUnknown() {
            AuthorityId nobody = new AuthorityId(UUID.randomUUID());
            EventContent nowhere = new EventContent(new Labels(Map.of("nl", "Fout")), Labels.NONE, "seizure",
                    Optional.empty(), List.of(Place.of(Optional.of(nobody), Optional.empty())), List.of(), List.of(),
                    Optional.empty());

            assertThat(service.create(new NewEvent(nowhere, List.of()), EventStatus.DRAFT, EDITOR))
                    .isEqualTo(new EditOutcome.Refused(Reason.UNKNOWN_AUTHORITY, nobody.toString()));
        }

        @Test
        void shouldFollowThePassage_whenTheArticleHasBeenCorrectedMeanwhile() {
            ArticleId other = core.storeOne(draft("meanwhile", NEWS)).article();
            core.storeOne(draft("meanwhile", "Rectificatie: lees dit nog eens goed.\n\n" + NEWS));

            EventId event = drafted(content("Later"),
                    new NewEvidence(ClaimReference.EVENT, other, 1, new TextSpan(34, 59), Stance.SUPPORTS));

            EvidenceSnapshot evidence = now(event).evidence().getFirst();
            assertThat(evidence.revision()).isEqualTo(2);
            assertThat(evidence.anchor().exact()).isEqualTo("Het vliegveld werd bezet.");
            assertThat(evidence.state()).isEqualTo(EvidenceState.EXACT);
        }
    }

    @Nested
    class Confirming {

        @Test
        void shouldNeedAPassageThatSupportsTheEvent() {
            EventId event = drafted(content("Bezetting"), passage(ClaimReference.EVENT, Stance.MENTIONS));

            assertThat(service.confirm(event, 1, EDITOR))
                    .isEqualTo(new EditOutcome.Refused(Reason.NO_EVIDENCE, event.toString()));
            assertThat(core.events().reader().event(event)).isEmpty();

            service.attach(event, proof(), EDITOR);

            assertThat(service.confirm(event, 1, EDITOR)).isEqualTo(new EditOutcome.Done(event, 2));
            assertThat(core.events().reader().event(event)).contains(now(event));
            assertThat(actionsOn(event.value())).containsExactly("CREATED", "LINKED", "REVISED");
            assertThat(actionsOn(article.value())).endsWith("LINKED");
        }

        @Test
        void shouldNotLastWithoutAPassage() {
            EventId event = confirmed();
            UUID only = now(event).evidence().getFirst().id();

            assertThat(service.withdrawEvidence(only, EDITOR)).isEqualTo(new EditOutcome.LastEvidence());
            assertThat(now(event).evidence()).hasSize(1);

            service.attach(event, passage(ClaimReference.DATE, Stance.SUPPORTS), EDITOR);

            assertThat(service.withdrawEvidence(only, EDITOR)).isEqualTo(new EditOutcome.Done(event, 1));
            assertThat(now(event).evidence()).extracting(EvidenceSnapshot::claim).containsExactly(ClaimReference.DATE);
            assertThat(service.withdrawEvidence(only, EDITOR)).isEqualTo(new EditOutcome.Absent());
        }

        @Test
        void shouldNotLast_whenTheClaimThatIsProvedWouldGo() {
            EventId event = done(service.create(new NewEvent(content("Slag", killed(8)),
                    List.of(passage(new ClaimReference(ClaimReference.Kind.FIGURE, killed(8).key()), Stance.SUPPORTS))),
                    EventStatus.CONFIRMED, EDITOR));

            assertThat(service.revise(event, 1, content("Slag", killed(9)), EDITOR))
                    .isEqualTo(new EditOutcome.LastEvidence());
            assertThat(service.revise(event, 1, content("Veldslag", killed(8)), EDITOR))
                    .isEqualTo(new EditOutcome.Done(event, 2));
        }
    }

    @Nested
    class Withdrawing {

        @Test
        void shouldHideTheEventAndSaySo() {
            EventId event = confirmed();
            assertThat(core.events().reader().isWithdrawn(event)).isFalse();

            assertThat(service.withdraw(event, 1, EDITOR)).isEqualTo(new EditOutcome.Done(event, 2));

            assertThat(core.events().reader().event(event)).isEmpty();
            assertThat(core.events().reader().isWithdrawn(event)).isTrue();
            assertThat(actionsOn(event.value())).containsExactly("CREATED", "WITHDRAWN");
        }

        @Test
        void shouldSayNothingOfADraft() {
            EventId event = drafted(content("Nooit"));

            service.withdraw(event, 1, EDITOR);

            assertThat(core.events().reader().isWithdrawn(event)).isFalse();
        }
    }

    @Nested
    class Revising {

        @Test
        void shouldBeRefused_whenSomebodyElseWasFirst() {
            EventId event = drafted(content("Eerst"));
            service.revise(event, 1, content("Van een ander"), EDITOR);

            assertThat(service.revise(event, 1, content("Van mij"), EDITOR)).isEqualTo(new EditOutcome.Stale(2));
            assertThat(now(event).titles().in("nl")).contains("Van een ander");
        }

        @Test
        void shouldWriteNothing_whenItSaysTheSame() {
            EventId event = drafted(content("Zo"));
            long changes = DATABASE.sql().count("change_log");

            assertThat(service.revise(event, 1, content("Zo"), EDITOR)).isEqualTo(new EditOutcome.Done(event, 1));
            assertThat(DATABASE.sql().count("change_log")).isEqualTo(changes);
        }

        @Test
        void shouldKeepEvidenceWithAClaimThatHandsOnItsKey() {
            EventId event = drafted(content("Slag", killed(8)),
                    passage(new ClaimReference(ClaimReference.Kind.FIGURE, killed(8).key()), Stance.SUPPORTS));
            Figure mended = new Figure(killed(8).key(), "killed", OptionalLong.of(8), OptionalLong.of(8), false,
                    Optional.of("ministerie van Binnenlandse Zaken"), Optional.empty());

            service.revise(event, 1, content("Slag", mended), EDITOR);

            assertThat(now(event).evidence()).hasSize(1);
        }

        @Test
        void shouldBringBackAnEarlierVersionWithItsEvidence() {
            EventId event = drafted(content("Slag", killed(8)),
                    passage(new ClaimReference(ClaimReference.Kind.FIGURE, killed(8).key()), Stance.SUPPORTS));
            service.revise(event, 1, content("Zonder getal"), EDITOR);
            assertThat(now(event).evidence()).isEmpty();

            assertThat(service.restore(event, 2, 1, EDITOR)).isEqualTo(new EditOutcome.Done(event, 3));

            assertThat(now(event).titles().in("nl")).contains("Slag");
            assertThat(now(event).evidence()).hasSize(1);
            assertThat(service.restore(event, 3, 9, EDITOR)).isEqualTo(new EditOutcome.Absent());
        }

        @Test
        void shouldNotMakeAnEventPartOfItsPart() {
            EventId whole = drafted(content("Geheel"));
            EventId part = drafted(partOf(whole));

            assertThat(service.revise(whole, 1, partOf(part), EDITOR))
                    .isEqualTo(new EditOutcome.Refused(Reason.CIRCULAR_PARENT, part.toString()));
            EventId nowhere = new EventId(UUID.randomUUID());
            assertThat(service.revise(whole, 1, partOf(nowhere), EDITOR))
                    .isEqualTo(new EditOutcome.Refused(Reason.UNKNOWN_PARENT, nowhere.toString()));
        }

        private EventContent partOf(EventId whole) {
            return new EventContent(new Labels(Map.of("nl", "Deel")), Labels.NONE, "seizure", Optional.empty(),
                    List.of(), List.of(), List.of(), Optional.of(whole));
        }
    }

    @Test
    void shouldRememberWhoDidWhatWhenAndWhy() {
        EventId event = drafted(content("Eerst"), proof());
        core.clock().advance(Duration.ofHours(1));
        service.revise(event, 1, content("Toen"), new Signature("ander", "preciezer"));
        UUID evidence = now(event).evidence().getFirst().id();
        service.withdrawEvidence(evidence, new Signature("derde", "hoort er niet bij"));

        EventHistory history = service.history(event).orElseThrow();

        assertThat(history.versions()).extracting(EventVersion::number).containsExactly(1, 2);
        assertThat(history.versions().get(1)).isEqualTo(new EventVersion(2, content("Toen"), EventStatus.DRAFT,
                new Signature("ander", "preciezer"), core.clock().instant()));
        assertThat(history.evidence()).extracting(EvidenceChange::action).containsExactly(Action.ATTACHED,
                Action.WITHDRAWN);
        assertThat(history.evidence().get(1).by()).isEqualTo(new Signature("derde", "hoort er niet bij"));
        assertThat(service.history(new EventId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void shouldListDraftsAPageAtATime() {
        List<EventId> drafts = List.of(drafted(content("Een")), drafted(content("Twee")), drafted(content("Drie")));

        Page<EventSnapshot> first = service.list(EventStatus.DRAFT, Optional.empty(), 1);
        List<EventId> all = service.list(EventStatus.DRAFT, Optional.empty(), 10_000).items().stream()
                .map(EventSnapshot::id).toList();

        assertThat(first.items()).hasSize(1);
        assertThat(first.next()).contains(first.items().getFirst().id().toString());
        assertThat(all).containsAll(drafts).startsWith(first.items().getFirst().id()).isSorted();
    }
}
