package org.kroniek.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.change.internal.PostgresConsumerLedger;
import org.kroniek.core.testing.CoreDatabase;

class ConsumerLedgerIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final Duration LONG = Duration.ofMinutes(5);

    private static final Duration SHORT = Duration.ofMillis(50);

    private ConsumerLedger ledger;
    private String consumer;

    @BeforeEach
    void open(TestInfo test) {
        ledger = new PostgresConsumerLedger(DATABASE.entities(), DATABASE.transactions());
        consumer = test.getDisplayName();
    }

    private static ParkedChange parked(UUID subject, long position, String reason) {
        return new ParkedChange(new ChangeSubject(SubjectKind.ARTICLE, subject), position, reason);
    }

    @Nested
    class TheLease {

        @Test
        void shouldBelongToOneHolder() {
            assertThat(ledger.lease(consumer, "a", LONG)).isTrue();
            assertThat(ledger.lease(consumer, "b", LONG)).isFalse();
            assertThat(ledger.lease(consumer, "a", LONG)).isTrue();
        }

        @Test
        void shouldBeFreeForOthers_whenReleased() {
            ledger.lease(consumer, "a", LONG);
            ledger.release(consumer, "a");

            assertThat(ledger.lease(consumer, "b", LONG)).isTrue();
        }

        @Test
        void shouldStay_whenSomebodyElseReleasesIt() {
            ledger.lease(consumer, "a", LONG);
            ledger.release(consumer, "b");

            assertThat(ledger.lease(consumer, "b", LONG)).isFalse();
        }

        @Test
        void shouldLapseByItself() {
            ledger.lease(consumer, "a", SHORT);

            await().until(() -> ledger.lease(consumer, "b", LONG));
            assertThat(ledger.lease(consumer, "a", LONG)).isFalse();
        }

        @Test
        void shouldBeOfOneConsumerOnly() {
            ledger.lease(consumer, "a", LONG);

            assertThat(ledger.lease(consumer + " of another kind", "b", LONG)).isTrue();
        }
    }

    @Nested
    class Acknowledging {

        @Test
        void shouldMoveTheConsumerForward() {
            assertThat(ledger.position(consumer)).isZero();
            ledger.lease(consumer, "a", LONG);

            assertThat(ledger.acknowledge(consumer, "a", 7, List.of())).isTrue();

            assertThat(ledger.position(consumer)).isEqualTo(7);
        }

        @Test
        void shouldNeverMoveItBack() {
            ledger.lease(consumer, "a", LONG);
            ledger.acknowledge(consumer, "a", 10, List.of());

            assertThat(ledger.acknowledge(consumer, "a", 9, List.of())).isFalse();
            assertThat(ledger.acknowledge(consumer, "a", 10, List.of())).isTrue();

            assertThat(ledger.position(consumer)).isEqualTo(10);
        }

        @Test
        void shouldBeRefused_whenAnotherHasTakenOver() {
            ledger.lease(consumer, "a", SHORT);
            await().until(() -> ledger.lease(consumer, "b", LONG));

            assertThat(ledger.acknowledge(consumer, "a", 5, List.of(parked(UUID.randomUUID(), 5, "late")))).isFalse();

            assertThat(ledger.position(consumer)).isZero();
            assertThat(ledger.parked(consumer, 10)).isEmpty();
        }

        @Test
        void shouldBeRefused_whenTheLeaseHasLapsed() {
            ledger.lease(consumer, "a", SHORT);

            await().until(() -> !ledger.acknowledge(consumer, "a", 5, List.of()));
        }

        @Test
        void shouldBeRefused_whenTheConsumerIsUnknown() {
            assertThat(ledger.acknowledge(consumer, "a", 1, List.of())).isFalse();
        }
    }

    @Nested
    class Parking {

        @Test
        void shouldKeepTheLatestReason_whenAChangeIsParkedAgain() {
            UUID subject = UUID.randomUUID();
            ledger.lease(consumer, "a", LONG);
            ledger.acknowledge(consumer, "a", 3, List.of(parked(subject, 2, "too long")));
            ledger.acknowledge(consumer, "a", 6, List.of(parked(subject, 5, "too odd")));

            assertThat(ledger.parked(consumer, 10)).containsExactly(parked(subject, 5, "too odd"));
        }

        @Test
        void shouldEnd_whenALaterChangeOfTheSubjectHasBeenDealtWith() {
            UUID mended = UUID.randomUUID();
            ParkedChange still = parked(UUID.randomUUID(), 3, "too odd");
            ledger.lease(consumer, "a", LONG);
            ledger.acknowledge(consumer, "a", 3, List.of(parked(mended, 2, "too long"), still));
            DATABASE.sql().update("""
                    insert into change_log (seq, position, subject_kind, subject_id, action, recorded_at)
                    values (-1, 900001, 'ARTICLE', ?, 'REVISED', now())""", mended);
            try {
                ledger.acknowledge(consumer, "a", 900_000, List.of());
                assertThat(ledger.parked(consumer, 10)).hasSize(2);
                ledger.acknowledge(consumer, "a", 900_001, List.of());
                assertThat(ledger.parked(consumer, 10)).containsExactly(still);
            } finally {
                DATABASE.sql().update("delete from change_log where seq = -1");
            }
        }

        @Test
        void shouldListTheOldestFirstUpToTheLimit() {
            ParkedChange first = parked(UUID.randomUUID(), 1, "first");
            ParkedChange second = parked(UUID.randomUUID(), 2, "second");
            ledger.lease(consumer, "a", LONG);
            ledger.acknowledge(consumer, "a", 1, List.of(first));
            ledger.acknowledge(consumer, "a", 2, List.of(second));

            assertThat(ledger.parked(consumer, 10)).containsExactly(first, second);
            assertThat(ledger.parked(consumer, 1)).containsExactly(first);
        }
    }
}
