package org.kroniek.core.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kroniek.core.testing.SettableClock;

class IdentitiesTest {

    private static final int MANY = 10_000;

    private final SettableClock clock = new SettableClock();
    private final Identities identities = new Identities(clock);

    @Test
    void shouldCarryTheTimeOfTheClock() {
        UUID id = identities.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
        assertThat(id.getMostSignificantBits() >>> 16).isEqualTo(clock.millis());
    }

    @Test
    void shouldGrow_alsoWithinOneMillisecond() {
        List<ArticleId> ids = Stream.generate(identities::next).limit(MANY).map(ArticleId::new).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
        clock.advance(Duration.ofMillis(1));
        assertThat(new ArticleId(identities.next())).isGreaterThan(ids.getLast());
    }

    @Test
    void shouldNeverGiveOneTwice_toSeveralThreads() throws Exception {
        Set<UUID> seen = ConcurrentHashMap.newKeySet();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<Boolean>> takers = new ArrayList<>();
            for (int i = 0; i < 4; i++) {
                takers.add(() -> Stream.generate(identities::next).limit(MANY).allMatch(seen::add));
            }
            for (Future<Boolean> taker : threads.invokeAll(takers)) {
                assertThat(taker.get()).isTrue();
            }
        }
        assertThat(seen).hasSize(4 * MANY);
    }
}
