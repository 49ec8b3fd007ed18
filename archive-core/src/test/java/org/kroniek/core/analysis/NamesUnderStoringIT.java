package org.kroniek.core.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.AuthorityDrafts.place;
import static org.kroniek.core.testing.Drafts.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;

/** Articles are stored and names added at the same moment, by two portals with names in memory of their own. */
class NamesUnderStoringIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private static final int NAMES = 12;

    private static final int ARTICLES = 40;

    @Test
    void shouldMatchEveryArticleWithEveryName() throws Exception {
        CoreServices one = CoreServices.on(DATABASE);
        CoreServices other = CoreServices.on(DATABASE);
        CyclicBarrier start = new CyclicBarrier(4);
        AtomicBoolean storing = new AtomicBoolean(true);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<?>> writers = new ArrayList<>();
            writers.add(threads.submit(all(start, ARTICLES, i -> store(one, "a" + i))));
            writers.add(threads.submit(all(start, ARTICLES, i -> store(other, "b" + i))));
            writers.add(threads.submit(all(start, NAMES, i -> other.authorities().store(place(name(i), name(i))))));
            Future<?> matching = threads.submit(all(start, 1, _ -> match(one, storing)));
            for (Future<?> writer : writers) {
                writer.get();
            }
            storing.set(false);
            matching.get();
        }
        other.analysis().matching().runAll();

        assertThat(DATABASE.sql().count("article")).isEqualTo(2 * ARTICLES);
        assertThat(DATABASE.sql().column(UUID.class, """
                select a.id from article a where
                    (select count(*) from mention m where m.article_id = a.id and m.status = 'LINKED') <> ?""", NAMES))
                .isEmpty();
    }

    private static void match(CoreServices portal, AtomicBoolean storing) {
        while (storing.get()) {
            portal.analysis().matching().runAll();
        }
    }

    private static void store(CoreServices portal, String externalId) {
        StringBuilder text = new StringBuilder("Het regent");
        for (int i = 0; i < NAMES; i++) {
            text.append(" in ").append(name(i)).append(" en");
        }
        portal.storeOne(draft(externalId, text + " nergens anders."));
    }

    private static String name(int number) {
        return "Regenoord" + (char) ('a' + number);
    }

    private interface Step {
        void take(int number);
    }

    private static Callable<Void> all(CyclicBarrier start, int times, Step step) {
        return () -> {
            start.await();
            for (int i = 0; i < times; i++) {
                step.take(i);
            }
            return null;
        };
    }
}
