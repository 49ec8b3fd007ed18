package org.kroniek.search.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.projection.AuthoritySnapshot;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Authority;
import org.kroniek.search.fixture.MemoryArchive;
import org.kroniek.search.morphology.Morphology;
import org.kroniek.search.schema.IndexFamily;

class BatchReaderTest {

    private final MemoryArchive archive = new MemoryArchive(Clock.systemUTC());

    private BatchReader reader(int changes, int bytes) {
        return reader(IndexFamily.ARTICLES, new LogPages(archive, changes), bytes);
    }

    private BatchReader reader(IndexFamily family, LogPages pages, int bytes) {
        RelaySettings settings = new RelaySettings(pages.size(), bytes, 20_000, 1, RelaySettings.LEASE,
                RelaySettings.IDLE, RelaySettings.INSPECTION, RelaySettings.FIRST_PAUSE, RelaySettings.LONGEST_PAUSE);
        return new BatchReader(pages, family.subject(),
                new FamilyWriters(archive.readers(), new Morphology(), settings).of(family), settings);
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

    @Test
    void shouldTakeWhatConcernsItsFamily_andPassOverTheRest() {
        AuthoritySnapshot almaty = Authority.place("Almaty").snapshot();
        for (int i = 0; i < 45; i++) {
            archive.store(Article.dutch("Kop", "a").snapshot());
        }
        archive.store(almaty);
        archive.store(Article.dutch("Kop", "a").snapshot());
        LogPages pages = new LogPages(archive, 10);
        BatchReader authorities = reader(IndexFamily.AUTHORITIES, pages, 1_000_000);
        RelayBatch batch = authorities.after(0).orElseThrow();
        assertThat(batch.body().items()).extracting(BulkItem::subject).containsExactly(ChangeSubject.of(almaty.id()));
        assertThat(batch.last()).isEqualTo(47);
        RelayBatch nothing = reader(IndexFamily.EVENTS, pages, 1_000_000).after(0).orElseThrow();
        assertThat(nothing.body().items()).isEmpty();
        assertThat(nothing.last()).isEqualTo(47);
        assertThat(authorities.after(47)).isEmpty();
    }

    @Test
    void shouldEndABatchAtItsLastDocument_whenItIsFull() {
        AuthoritySnapshot almaty = Authority.place("Almaty").snapshot();
        archive.store(Article.dutch("Kop", "a").snapshot());
        archive.store(almaty);
        archive.store(Authority.place("Moskou").snapshot());
        archive.store(Article.dutch("Kop", "a").snapshot());
        BatchReader authorities = reader(IndexFamily.AUTHORITIES, new LogPages(archive, 10), 1);
        assertThat(authorities.after(0).orElseThrow().last()).isEqualTo(2);
        assertThat(authorities.after(2).orElseThrow().last()).isEqualTo(4);
    }

    @Test
    void shouldReadAnAuthorityOnce_whenManyArticlesOfABatchNameHer() {
        AuthoritySnapshot almaty = Authority.place("Almaty").snapshot();
        archive.store(almaty);
        for (int i = 0; i < 250; i++) {
            ArticleSnapshot article = Article.dutch("Kop", "a").snapshot();
            archive.store(article);
            archive.link(article.id(), almaty);
        }
        assertThat(reader(1_000, 1_000_000).after(0).orElseThrow().last()).isEqualTo(501);
        assertThat(archive.authorityReads()).isEqualTo(1);
    }
}
