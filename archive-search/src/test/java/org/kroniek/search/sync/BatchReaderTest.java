package org.kroniek.search.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.MemoryArchive;

class BatchReaderTest {

    private final MemoryArchive archive = new MemoryArchive(Clock.systemUTC());

    private BatchReader reader(int changes, int bytes) {
        return new BatchReader(archive, archive,
                new RelaySettings(changes, bytes, 20_000, 1, RelaySettings.LEASE, RelaySettings.IDLE,
                        RelaySettings.INSPECTION, RelaySettings.FIRST_PAUSE, RelaySettings.LONGEST_PAUSE));
    }

    private static List<Long> versions(RelayBatch batch) {
        return batch.body().items().stream().map(BulkItem::version).toList();
    }

    @Test
    void shouldWriteASubjectOnce_withItsHighestPosition() {
        ArticleSnapshot often = Article.dutch("Kop", "a").snapshot();
        archive.store(often);
        archive.store(Article.dutch("Kop", "a").snapshot());
        archive.store(often);
        RelayBatch batch = reader(100, 1_000_000).after(0).orElseThrow();
        assertThat(versions(batch)).containsExactly(2L, 3L);
        assertThat(batch.last()).isEqualTo(3);
    }

    @Test
    void shouldEndWhereItIsFull_andPassNothingOver() {
        for (int i = 0; i < 250; i++) {
            archive.store(Article.dutch("Kop", "tekst ".repeat(200)).snapshot());
        }
        BatchReader reader = reader(100, 10_000);
        long position = 0;
        int batches = 0;
        List<Long> seen = new ArrayList<>();
        for (var batch = reader.after(0); batch.isPresent(); batch = reader.after(position)) {
            position = batch.get().last();
            seen.addAll(versions(batch.get()));
            assertThat(batch.get().body().size()).isBetween(1, 13_000);
            batches++;
        }
        assertThat(seen).hasSize(250).isSorted().doesNotHaveDuplicates();
        assertThat(batches).isBetween(25, 60);
    }

    @Test
    void shouldWaitForAWholeBatch_whenAskedTo() {
        BatchReader reader = reader(3, 1_000_000);
        archive.store(Article.dutch("Kop", "a").snapshot());
        archive.store(Article.dutch("Kop", "b").snapshot());
        assertThat(reader.wholeAfter(0)).isEmpty();
        archive.store(Article.dutch("Kop", "c").snapshot());
        assertThat(versions(reader.wholeAfter(0).orElseThrow())).containsExactly(1L, 2L, 3L);
        assertThat(reader.wholeAfter(1)).isEmpty();
        assertThat(versions(reader.after(1).orElseThrow())).containsExactly(2L, 3L);
    }

    @Test
    void shouldLeaveAsideWhatIsTooLong() {
        archive.store(Article.dutch("Lang", "x".repeat(20_001)).snapshot());
        archive.store(Article.dutch("Kort", "x").snapshot());
        RelayBatch batch = reader(100, 1_000_000).after(0).orElseThrow();
        assertThat(versions(batch)).containsExactly(2L);
        assertThat(batch.unwritable()).singleElement().satisfies(parked -> {
            assertThat(parked.position()).isEqualTo(1);
            assertThat(parked.reason()).contains("the limit is 20000");
        });
    }
}
