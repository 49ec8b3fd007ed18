package org.kroniek.search.sync;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import co.elastic.clients.elasticsearch._types.VersionType;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.kroniek.core.change.ChangeSubject;
import org.kroniek.core.change.ConsumerLedger;
import org.kroniek.core.change.ParkedChange;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.search.document.ArticleDocumentAssembler;
import org.kroniek.search.document.ArticleDocumentWriter;
import org.kroniek.search.document.ArticleLinks;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.IndexContent;
import org.kroniek.search.fixture.MemoryArchive;
import org.kroniek.search.fixture.MovableClock;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.schema.IndexFamily;

/** The relay makes the index equal to the archive, whatever happens on the way. */
class IndexRelayIT {

    private final ArticleSnapshot first = Article.dutch("Eerste", "a").snapshot();
    private final ArticleSnapshot second = Article.dutch("Tweede", "a").snapshot();

    private SearchBench bench;

    @BeforeEach
    void open() {
        bench = new SearchBench();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> titles() {
        bench.refresh();
        return Ask.of("").of(bench.search()).hits().stream().map(ArticleHit::title).sorted().toList();
    }

    private static ArticleSnapshot revised(ArticleSnapshot article, String title) {
        return Article.dutch(title, "a").id(article.id()).revision(article.revision() + 1).snapshot();
    }

    @Test
    void shouldCarryOverNewRevisedAndRemovedArticles() {
        bench.publish(first, second);
        assertThat(titles()).containsExactly("Eerste", "Tweede");
        bench.archive().remove(first.id());
        bench.publish(revised(second, "Herzien"));
        assertThat(titles()).containsExactly("Herzien");
        assertThat(IndexContent.versions(bench)).isEqualTo(Map.of(second.id().toString(), 4L));
    }

    @Test
    void shouldMakeFindable_withoutWaitingForElasticsearch() throws Exception {
        String index = bench.catalog().generations().getFirst().index();
        bench.client().indices()
                .putSettings(p -> p.index(index).settings(s -> s.refreshInterval(never -> never.time("-1"))));
        bench.archive().store(first);
        assertThat(bench.relay().run()).isEqualTo(new RelayResult.CaughtUp());
        assertThat(Ask.of("").of(bench.search()).total()).isEqualTo(1);
        bench.archive().store(second);
        await().untilAsserted(() -> {
            assertThat(bench.relay().run()).isEqualTo(new RelayResult.CaughtUp());
            assertThat(Ask.of("").of(bench.search()).total()).isEqualTo(2);
        });
    }

    @Test
    void shouldDoNothing_whenNothingHasChanged() {
        bench.publish(first);
        assertThat(bench.relay().run()).isEqualTo(new RelayResult.CaughtUp());
        assertThat(bench.relay().position()).isEqualTo(1);
    }

    @Test
    void shouldCarryOverManyBatches_andGiveOthersTheirTurn() {
        int articles = 230;
        for (int i = 0; i < articles; i++) {
            bench.archive().store(Article.dutch("Bericht " + i, "tekst").snapshot());
        }
        RelaySettings small = new RelaySettings(10, 1_000_000, RelaySettings.DOCUMENT_BYTES, 2, Duration.ofSeconds(30),
                RelaySettings.IDLE,
                RelaySettings.INSPECTION, RelaySettings.FIRST_PAUSE, RelaySettings.LONGEST_PAUSE);
        IndexRelay relay = bench.relay(small);
        assertThat(relay.run()).isEqualTo(new RelayResult.Busy());
        assertThat(relay.run()).isEqualTo(new RelayResult.CaughtUp());
        assertThat(IndexContent.versions(bench)).hasSize(articles);
    }

    @Nested
    class Versions {

        /** Another, slower relay: it writes what it read before. */
        private List<BulkOutcome> late(long version, Optional<ArticleSnapshot> snapshot) throws Exception {
            BulkBody.Builder body = new BulkBody.Builder();
            new BulkBodyWriter(RelaySettings.DOCUMENT_BYTES).write(ChangeSubject.of(first.id()), version,
                    snapshot.map(article -> json -> new ArticleDocumentWriter()
                            .write(new ArticleDocumentAssembler().assemble(article, ArticleLinks.NONE), json)),
                    body);
            return new BulkSender(bench.connection())
                    .send(bench.catalog().generations().getFirst().feed(), body.build()).land();
        }

        @Test
        void shouldNeverLetAnOlderWriteWin() throws Exception {
            bench.publish(first, revised(first, "Nieuwer"));
            assertThat(late(1, Optional.of(first))).containsExactly(new BulkOutcome.AlreadyNewer());
            assertThat(titles()).containsExactly("Nieuwer");
        }

        @Test
        void shouldWriteTheSameVersionAgain() throws Exception {
            bench.publish(first);
            assertThat(late(1, Optional.of(first))).containsExactly(new BulkOutcome.Written());
        }

        @Test
        void shouldNotBringBackTheDead_whenAWriteComesAfterTheDelete() throws Exception {
            bench.publish(first, second);
            bench.archive().remove(first.id());
            bench.synchronise();
            assertThat(late(1, Optional.of(first))).containsExactly(new BulkOutcome.AlreadyNewer());
            assertThat(titles()).containsExactly("Tweede");
        }

        @Test
        void shouldDeleteWhatWasNeverThere() throws Exception {
            bench.publish(second);
            assertThat(late(7, Optional.empty())).containsExactly(new BulkOutcome.Written());
            assertThat(late(6, Optional.of(first))).containsExactly(new BulkOutcome.AlreadyNewer());
        }

        @Test
        void shouldOvertakeWhatSomeoneElseWroteWithALowerVersion() throws Exception {
            bench.publish(second);
            bench.client().index(i -> i.index(bench.alias(IndexFamily.ARTICLES)).id(first.id().toString()).version(1L)
                    .versionType(VersionType.External).document(Map.of("id", "x")));
            bench.publish(first);
            assertThat(titles()).containsExactly("Eerste", "Tweede");
        }
    }

    @Nested
    class Poison {

        /** Elasticsearch refuses a language tag of more bytes than a term may have; nothing else is wrong with it. */
        private final ArticleSnapshot poison = Article.in("nl-x-" + "abcdefgh-".repeat(4_000) + "a", "Gif", "a")
                .snapshot();

        @Test
        void shouldBeParkedWithItsReason_whileTheOthersAreWritten() {
            bench.publish(first, poison, second);
            assertThat(titles()).containsExactly("Eerste", "Tweede");
            assertThat(bench.archive().allParked()).singleElement().satisfies(parked -> {
                assertThat(parked.subject()).isEqualTo(ChangeSubject.of(poison.id()));
                assertThat(parked.position()).isEqualTo(2);
                assertThat(parked.reason()).contains("immense term");
            });
        }

        @Test
        void shouldBeParked_whenItIsTooLongToBeSent() {
            RelaySettings narrow = new RelaySettings(100, 1_000_000, 10_000, 2, Duration.ofSeconds(30),
                    RelaySettings.IDLE, RelaySettings.INSPECTION, RelaySettings.FIRST_PAUSE,
                    RelaySettings.LONGEST_PAUSE);
            ArticleSnapshot huge = Article.dutch("Te groot", "woord ".repeat(2_000)).snapshot();
            bench.archive().store(first);
            bench.archive().store(huge);
            bench.archive().store(second);
            assertThat(bench.relay(narrow).run()).isEqualTo(new RelayResult.CaughtUp());
            assertThat(titles()).containsExactly("Eerste", "Tweede");
            assertThat(bench.archive().allParked()).extracting(ParkedChange::subject)
                    .containsExactly(ChangeSubject.of(huge.id()));
        }
    }

    @Nested
    class Leases {

        @Test
        void shouldStandAside_whileAnotherWorks() {
            bench.publish(first);
            IndexRelay other = bench.relay(RelaySettings.defaults());
            assertThat(other.run()).isEqualTo(new RelayResult.StoodAside());
            bench.relay().release();
            assertThat(other.run()).isEqualTo(new RelayResult.CaughtUp());
        }

        @Test
        void shouldStop_whenTheLeaseWasLostMeanwhile() {
            bench.publish(first);
            ConsumerLedger ledger = bench.archive();
            String consumer = bench.catalog().generations().getFirst().consumer();
            bench.archive().dropLeases();
            assertThat(ledger.lease(consumer, "another", Duration.ofMinutes(1))).isTrue();
            bench.archive().store(second);
            assertThat(bench.relay().run()).isEqualTo(new RelayResult.StoodAside());
            assertThat(ledger.position(consumer)).isEqualTo(1);
        }
    }

    @Test
    void shouldAcknowledge_whatTookLongerThanTheLease() {
        MovableClock clock = new MovableClock();
        MemoryArchive slow = new MemoryArchive(clock) {
            @Override
            public synchronized Map<ArticleId, ArticleSnapshot> articles(Collection<ArticleId> ids) {
                clock.pass(RelaySettings.LEASE.plusSeconds(1));
                return super.articles(ids);
            }
        };
        slow.store(first);
        IndexRelay relay = bench.relay(slow, RelaySettings.defaults(), clock);
        assertThat(relay.run()).isEqualTo(new RelayResult.CaughtUp());
        assertThat(relay.position()).isEqualTo(1);
    }

    @Test
    void shouldEndItsRun_whenToldToStop() {
        bench.publish(first);
        bench.archive().store(second);
        bench.relay().stop();
        assertThat(bench.relay().run()).isEqualTo(new RelayResult.Busy());
        assertThat(bench.relay().position()).as("nothing more was begun").isEqualTo(1);
    }

    @Test
    void shouldBeginAgain_whenTheIndexIsLost() throws Exception {
        bench.publish(first, second);
        String lost = bench.catalog().generations().getFirst().index();
        bench.client().indices().delete(d -> d.index(lost));
        bench.archive().store(Article.dutch("Derde", "a").snapshot());
        // The first run finds out; nothing was acknowledged, and no index without our schema has appeared.
        assertThat(bench.relay().run()).isInstanceOf(RelayResult.Stalled.class);
        assertThat(bench.client().indices().exists(e -> e.index(lost)).value()).isFalse();
        bench.synchronise();
        assertThat(titles()).containsExactly("Derde", "Eerste", "Tweede");
    }

    @Test
    void shouldRunByItself_andAtOnceWhenWoken() {
        RelaySettings sleepy = new RelaySettings(1_000, 1_000_000, 1_000_000, 2, Duration.ofSeconds(30),
                Duration.ofMinutes(5),
                RelaySettings.INSPECTION, RelaySettings.FIRST_PAUSE, RelaySettings.LONGEST_PAUSE);
        IndexRelay relay = bench.relay(sleepy);
        bench.archive().store(first);
        try (IndexRelayLoop loop = new IndexRelayLoop(relay, sleepy)) {
            loop.start(Thread::new);
            await().untilAsserted(() -> assertThat(relay.position()).isEqualTo(1));
            bench.archive().store(second);
            loop.wakeUp();
            await().untilAsserted(() -> assertThat(titles()).containsExactly("Eerste", "Tweede"));
        }
        assertThat(bench.relay(RelaySettings.defaults()).run()).as("lease given back")
                .isEqualTo(new RelayResult.CaughtUp());
    }
}
