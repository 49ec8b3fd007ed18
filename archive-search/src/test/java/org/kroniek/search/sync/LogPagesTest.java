package org.kroniek.search.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.kroniek.core.change.Change;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.MemoryArchive;

/** Which rows of the change log are fetched, and how often. */
class LogPagesTest {

    private final List<Long> fetched = new ArrayList<>();
    private int asked;
    private final MemoryArchive archive = new MemoryArchive(Clock.systemUTC()) {

        @Override
        public synchronized long advance() {
            asked++;
            return super.advance();
        }

        @Override
        public synchronized List<Change> after(long position, int limit) {
            List<Change> page = super.after(position, limit);
            page.forEach(change -> fetched.add(change.position()));
            return page;
        }
    };
    private final LogPages pages = new LogPages(archive, 10);

    private void store(int articles) {
        for (int i = 0; i < articles; i++) {
            archive.store(Article.dutch("Kop", "a").snapshot());
        }
    }

    /** Reads to the end as a feed does, and says where its pages ended. */
    private List<Long> read(long position) {
        List<Long> ends = new ArrayList<>();
        long at = position;
        while (pages.reaches(at, 1)) {
            List<Long> positions = pages.after(at).stream().map(Change::position).toList();
            assertThat(positions).isEqualTo(LongStream.range(at + 1, at + 1 + positions.size()).boxed().toList());
            at = positions.getLast();
            ends.add(at);
        }
        return ends;
    }

    @Test
    void shouldFetchEachRowOnce_whenFeedsReadOneAfterTheOther() {
        store(35);
        pages.begin();
        List<Long> ends = read(0);
        pages.rest();
        assertThat(ends).isEqualTo(List.of(10L, 20L, 30L, 35L));
        assertThat(read(0)).isEqualTo(ends);
        assertThat(read(5)).isEqualTo(List.of(15L, 25L, 35L));
        assertThat(fetched).hasSize(35).doesNotHaveDuplicates();
    }

    @Test
    void shouldFillAPage_whenItsBeginningIsKeptAlready() {
        store(15);
        pages.begin();
        read(0);
        store(5);
        assertThat(pages.reaches(15, 1)).isTrue();
        assertThat(pages.after(12)).hasSize(8);
        assertThat(fetched).hasSize(20).doesNotHaveDuplicates();
    }

    @Test
    void shouldAskForMoreOnce_forAllFeedsOfARunButTheFirst() {
        store(5);
        pages.begin();
        read(0);
        pages.rest();
        int before = asked;
        store(1);
        assertThat(read(0)).isEqualTo(List.of(5L));
        assertThat(pages.reaches(5, 1)).isFalse();
        assertThat(asked).isEqualTo(before);
        pages.begin();
        assertThat(read(5)).isEqualTo(List.of(6L));
    }

    @Test
    void shouldAskForMore_whenTheFirstFeedHasNot() {
        store(5);
        pages.begin();
        pages.rest();
        assertThat(read(0)).isEqualTo(List.of(5L));
    }

    @Test
    void shouldStillGiveEveryRow_whenFeedsAreFarApart() {
        store(600);
        pages.begin();
        assertThat(read(0)).hasSize(60);
        assertThat(read(590)).isEqualTo(List.of(600L));
        assertThat(read(0)).hasSize(60);
        assertThat(pages.after(600)).isEmpty();
    }
}
