package org.kroniek.core.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;

class ChangeLogIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    /** More than two of the steps in which a backlog is worked off. */
    private static final int BACKLOG = 11_000;

    private CoreServices core;
    private long head;

    @BeforeEach
    void catchUp() {
        core = CoreServices.on(DATABASE);
        head = core.log().advance();
    }

    private UUID record() {
        UUID subject = UUID.randomUUID();
        core.transactions().run(
                () -> core.recorder().record(new ChangeSubject(SubjectKind.ARTICLE, subject), ChangeAction.CREATED));
        return subject;
    }

    private static void insert(Statement statement, UUID subject) throws SQLException {
        statement.executeUpdate("""
                insert into change_log (seq, subject_kind, subject_id, action, recorded_at)
                values (nextval('change_log_seq'), 'ARTICLE', '%s', 'CREATED', now())""".formatted(subject));
    }

    private List<UUID> subjects() {
        return core.log().after(head, 100).stream().map(change -> change.subject().id()).toList();
    }

    @Nested
    class Reading {

        @Test
        void shouldGiveTheOrderOfCommitsWithoutGaps() {
            List<UUID> recorded = List.of(record(), record(), record());

            assertThat(core.log().advance()).isEqualTo(head + 3);

            List<Change> changes = core.log().after(head, 100);
            assertThat(changes).extracting(Change::position).containsExactly(head + 1, head + 2, head + 3);
            assertThat(changes).extracting(change -> change.subject().id()).isEqualTo(recorded);
            assertThat(changes).extracting(Change::recordedAt).containsOnly(core.clock().instant());
        }

        @Test
        void shouldStopAtTheLimitAndGoOnFromThere() {
            UUID first = record();
            UUID second = record();
            core.log().advance();

            assertThat(core.log().after(head, 1)).extracting(change -> change.subject().id()).containsExactly(first);
            assertThat(core.log().after(head + 1, 1)).extracting(change -> change.subject().id())
                    .containsExactly(second);
            assertThat(core.log().after(head + 2, 1)).isEmpty();
        }

        @Test
        void shouldShowNothing_whenARowHasNoPositionYet() {
            record();

            assertThat(core.log().after(head, 100)).isEmpty();
        }

        @Test
        void shouldLeaveNoGap_whenATransactionIsRolledBack() {
            UUID before = record();
            assertThatThrownBy(() -> core.transactions().run(() -> {
                core.recorder().record(new ChangeSubject(SubjectKind.ARTICLE, UUID.randomUUID()), ChangeAction.CREATED);
                core.recorder().record(new ChangeSubject(SubjectKind.ARTICLE, UUID.randomUUID()), ChangeAction.CREATED);
                throw new IllegalStateException("undo");
            })).hasMessage("undo");
            UUID after = record();

            assertThat(core.log().advance()).isEqualTo(head + 2);
            assertThat(subjects()).containsExactly(before, after);
        }
    }

    @Nested
    class AnOpenTransaction {

        @Test
        void shouldHoldLaterRowsBackAndThenReleaseThem() throws SQLException {
            UUID early = UUID.randomUUID();
            UUID late;
            try (Connection open = DATABASE.dataSource().getConnection();
                    Statement statement = open.createStatement()) {
                open.setAutoCommit(false);
                insert(statement, early);
                late = record();

                assertThat(core.log().advance()).isEqualTo(head);
                assertThat(subjects()).isEmpty();
                open.commit();
            }

            assertThat(core.log().advance()).isEqualTo(head + 2);
            assertThat(subjects()).containsExactly(early, late);
        }

        @Test
        void shouldReleaseLaterRows_whenItIsRolledBack() throws SQLException {
            UUID late;
            try (Connection open = DATABASE.dataSource().getConnection();
                    Statement statement = open.createStatement()) {
                open.setAutoCommit(false);
                insert(statement, UUID.randomUUID());
                late = record();
                open.rollback();
            }

            assertThat(core.log().advance()).isEqualTo(head + 1);
            assertThat(subjects()).containsExactly(late);
        }

        @Test
        void shouldHoldNothingBack_whenItOnlyReads() throws SQLException {
            try (Connection open = DATABASE.dataSource().getConnection();
                    Statement statement = open.createStatement()) {
                open.setAutoCommit(false);
                statement.executeQuery("select count(*) from change_log").close();
                record();

                assertThat(core.log().advance()).isEqualTo(head + 1);
                open.rollback();
            }
        }
    }

    @Nested
    class RestoredFromADump {

        @Test
        void shouldGetAPosition_whenTheTransactionBelongsToAnotherCluster() {
            UUID restored = UUID.randomUUID();
            DATABASE.sql().update("""
                    insert into change_log (seq, transaction_id, subject_kind, subject_id, action, recorded_at)
                    values (nextval('change_log_seq'), '900000000000', 'ARTICLE', ?, 'CREATED', now())""", restored);
            UUID own = record();

            assertThat(core.log().advance()).isEqualTo(head + 2);
            assertThat(subjects()).containsExactlyInAnyOrder(restored, own);
        }

        @Test
        void shouldKeepThePositionsThatWereGiven() {
            record();
            core.log().advance();
            List<Change> before = core.log().after(0, Integer.MAX_VALUE);
            DATABASE.sql().update("update change_log set transaction_id = '900000000001'");

            record();
            core.log().advance();

            assertThat(core.log().after(0, before.size())).isEqualTo(before);
            assertThat(core.log().after(before.size(), 100)).hasSize(1);
        }
    }

    @Nested
    class ABacklog {

        @BeforeEach
        void fill() {
            DATABASE.sql().update("""
                    insert into change_log (seq, subject_kind, subject_id, action, recorded_at)
                    select nextval('change_log_seq'), 'ARTICLE', gen_random_uuid(), 'CREATED', now()
                    from generate_series(1, ?)""", BACKLOG);
        }

        @Test
        void shouldBeWorkedOffInOneCall() {
            assertThat(core.log().advance()).isEqualTo(head + BACKLOG);
        }

        @Test
        void shouldBePlacedOnce_whenTwoSequencersWorkAtOnce() throws Exception {
            try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
                Callable<Long> advance = () -> core.log().advance();
                for (Future<Long> end : threads.invokeAll(List.of(advance, advance))) {
                    assertThat(end.get()).isLessThanOrEqualTo(head + BACKLOG);
                }
            }
            assertThat(core.log().advance()).isEqualTo(head + BACKLOG);

            List<Long> inOrderOfWriting = DATABASE.sql().column(Long.class,
                    "select position from change_log where position > ? order by transaction_id, seq", head);
            assertThat(inOrderOfWriting)
                    .isEqualTo(LongStream.rangeClosed(head + 1, head + BACKLOG).boxed().toList());
        }
    }
}
