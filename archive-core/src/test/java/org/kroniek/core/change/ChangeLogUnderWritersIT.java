package org.kroniek.core.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;

/**
 * A reader follows the log while eight writers commit out of step, so that sequence numbers and commits are in different
 * orders. A reader by sequence number loses rows here.
 */
class ChangeLogUnderWritersIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int WRITERS = 8;

    private static final int TRANSACTIONS = 40;

    /** Small, so that the reader often stops in the middle of what one transaction wrote. */
    private static final int PAGE = 3;

    private CoreServices core;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
    }

    @Test
    void shouldLoseNothingAndRepeatNothing_whenAReaderFollows() throws Exception {
        AtomicBoolean written = new AtomicBoolean();
        List<List<UUID>> committed = new ArrayList<>();
        List<Change> followed;
        try (ExecutorService threads = Executors.newFixedThreadPool(WRITERS + 1)) {
            Future<List<Change>> reader = threads.submit(() -> follow(written));
            List<Callable<List<UUID>>> writers = new ArrayList<>();
            for (int i = 0; i < WRITERS; i++) {
                Random random = new Random(i);
                writers.add(() -> write(random));
            }
            for (Future<List<UUID>> writer : threads.invokeAll(writers)) {
                committed.add(writer.get());
            }
            written.set(true);
            followed = reader.get();
        }

        assertThat(followed).extracting(Change::position)
                .isEqualTo(LongStream.rangeClosed(1, followed.size()).boxed().toList());
        List<UUID> subjects = followed.stream().map(change -> change.subject().id()).toList();
        assertThat(subjects).doesNotHaveDuplicates()
                .containsExactlyInAnyOrderElementsOf(committed.stream().flatMap(List::stream).toList());
        assertThat(committed).allSatisfy(ofOne -> assertThat(subjects).containsSubsequence(ofOne));
        assertThat(core.log().after(0, Integer.MAX_VALUE)).isEqualTo(followed);
        assertThat(DATABASE.sql().column(Long.class, "select position from change_log order by transaction_id, seq"))
                .as("the order of the transactions, although they committed in another").isSorted();
    }

    private List<UUID> write(Random random) {
        List<UUID> committed = new ArrayList<>();
        for (int i = 0; i < TRANSACTIONS; i++) {
            List<UUID> subjects = new ArrayList<>();
            try {
                core.transactions().run(() -> writeOne(random, subjects));
                committed.addAll(subjects);
            } catch (Undone _) {
                // and so its rows must never be seen
            }
        }
        return committed;
    }

    private void writeOne(Random random, List<UUID> subjects) {
        for (int row = random.nextInt(4); row >= 0; row--) {
            UUID subject = UUID.randomUUID();
            core.recorder().record(new ChangeSubject(SubjectKind.ARTICLE, subject), ChangeAction.CREATED);
            DATABASE.entities().flush();
            subjects.add(subject);
            work(random.nextInt(8));
        }
        if (random.nextInt(6) == 0) {
            throw new Undone();
        }
    }

    /** What makes the transactions last unevenly. */
    private static void work(int milliseconds) {
        DATABASE.entities().createNativeQuery("select cast(pg_sleep(:seconds) as text)", String.class)
                .setParameter("seconds", milliseconds / 1000.0).getSingleResult();
    }

    private List<Change> follow(AtomicBoolean written) {
        List<Change> seen = new ArrayList<>();
        boolean last = false;
        while (!last) {
            last = written.get();
            long head = core.log().advance();
            while (seen.size() < head) {
                long position = seen.isEmpty() ? 0 : seen.getLast().position();
                seen.addAll(core.log().after(position, PAGE));
            }
        }
        return seen;
    }

    private static final class Undone extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
