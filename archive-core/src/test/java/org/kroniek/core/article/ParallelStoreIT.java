package org.kroniek.core.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.Drafts.draft;

import jakarta.persistence.PersistenceException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.Drafts;

/** Several deliveries of one article at the same moment. */
class ParallelStoreIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int ROUNDS = 10;

    private static final int SENDERS = 4;

    private CoreServices core;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
    }

    @Test
    void shouldMakeOneArticle_whenTwoStoreItAtOnce() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ArticleDraft draft = draft("race-" + round, "Wie is de eerste?");

            List<StoreOutcome> outcomes = atOnce(2, _ -> storedInTheEnd(draft));

            assertThat(outcomes).filteredOn(StoreOutcome.Created.class::isInstance).hasSize(1);
            assertThat(outcomes).filteredOn(StoreOutcome.Unchanged.class::isInstance).hasSize(1);
            assertThat(outcomes).extracting(StoreOutcome::article).containsOnly(outcomes.getFirst().article());
        }
        assertThat(DATABASE.sql().count("article where external_id like 'race-%'")).isEqualTo(ROUNDS);
    }

    @Test
    void shouldNumberRevisionsWithoutGap_whenSeveralCorrectAtOnce() throws Exception {
        StoreOutcome first = core.storeOne(draft("corrections", "Eerste lezing."));

        List<StoreOutcome> outcomes = atOnce(SENDERS, sender -> storedInTheEnd(draft("corrections", "Van " + sender)));

        assertThat(outcomes).extracting(outcome -> ((StoreOutcome.Revised) outcome).revision())
                .containsExactlyInAnyOrderElementsOf(IntStream.rangeClosed(2, 1 + SENDERS).boxed().toList());
        assertThat(DATABASE.sql().column(Integer.class,
                "select number from article_revision where article_id = ? order by number", first.article().value()))
                .containsExactlyElementsOf(IntStream.rangeClosed(1, 1 + SENDERS).boxed().toList());
        assertThat(core.snapshots().article(first.article()).orElseThrow().revision()).isEqualTo(1 + SENDERS);
    }

    @Test
    void shouldRegisterOnePublication_whenSeveralMeetItAtOnce() throws Exception {
        atOnce(SENDERS, sender -> core.storeOne(Drafts.from("De Splinternieuwe Krant", "nr-" + sender, "Bericht.")));

        assertThat(DATABASE.sql().count("publication where name = 'De Splinternieuwe Krant'")).isEqualTo(1);
        assertThat(DATABASE.sql().count("article where external_id like 'nr-%'")).isEqualTo(SENDERS);
    }

    /** As an import does it: the loser of a race begins anew, and then finds what the winner stored. */
    private StoreOutcome storedInTheEnd(ArticleDraft draft) {
        try {
            return core.storeOne(draft);
        } catch (PersistenceException _) {
            return core.storeOne(draft);
        }
    }

    private interface Sender {
        StoreOutcome send(int number);
    }

    private static List<StoreOutcome> atOnce(int senders, Sender sender) throws Exception {
        CyclicBarrier start = new CyclicBarrier(senders);
        try (ExecutorService threads = Executors.newFixedThreadPool(senders)) {
            List<Callable<StoreOutcome>> calls = new ArrayList<>();
            for (int i = 0; i < senders; i++) {
                int number = i;
                calls.add(() -> {
                    start.await();
                    return sender.send(number);
                });
            }
            List<StoreOutcome> outcomes = new ArrayList<>();
            for (Future<StoreOutcome> call : threads.invokeAll(calls)) {
                outcomes.add(call.get());
            }
            return outcomes;
        }
    }
}
