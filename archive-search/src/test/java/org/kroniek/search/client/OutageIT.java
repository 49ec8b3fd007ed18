package org.kroniek.search.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.fixture.SharedElasticsearch;
import org.kroniek.search.index.IndexSettings;
import org.kroniek.search.query.internal.ElasticArticleSearch;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.sync.IndexRelay;
import org.kroniek.search.sync.IndexRelayLoop;
import org.kroniek.search.sync.RelayResult;
import org.kroniek.search.sync.RelaySettings;

/** Elasticsearch goes away and comes back; nothing of ours is restarted. */
class OutageIT {

    private SearchBench bench;

    @BeforeEach
    void open() {
        bench = new SearchBench();
    }

    @AfterEach
    void close() {
        SharedElasticsearch.server().start();
        bench.close();
    }

    @Test
    void shouldSayUnavailable_andCatchUpAfterwards() {
        RelaySettings quick = new RelaySettings(100, 1_000_000, 1_000_000, 2, Duration.ofSeconds(5),
                Duration.ofMillis(50),
                RelaySettings.INSPECTION, Duration.ofMillis(50), Duration.ofMillis(500));
        IndexRelay relay = bench.relay(quick);
        try (IndexRelayLoop loop = new IndexRelayLoop(relay, quick)) {
            loop.start(Thread::new);
            bench.archive().store(Article.dutch("Voor de storing", "a").snapshot());
            await().ignoreException(SearchUnavailableException.class)
                    .untilAsserted(() -> assertThat(found()).isEqualTo(1));
            await().untilAsserted(() -> assertThat(health()).isEqualTo(new ElasticHealth.Finding.Ready()));

            await().untilAsserted(() -> assertThat(relay.position()).isEqualTo(1));

            SharedElasticsearch.server().stop();
            assertThatExceptionOfType(SearchUnavailableException.class).isThrownBy(this::found);
            assertThatExceptionOfType(SearchUnavailableException.class)
                    .isThrownBy(() -> bench.suggest().suggest("voor", "nl", 5));
            assertThat(health()).isInstanceOf(ElasticHealth.Finding.NotReady.class);
            bench.archive().store(Article.dutch("Tijdens de storing", "a").snapshot());
            await().untilAsserted(() -> assertThat(loop.last()).isInstanceOf(RelayResult.Stalled.class));
            assertThat(relay.position()).as("nothing acknowledged that was not written").isEqualTo(1);

            SharedElasticsearch.server().start();
            await().atMost(Duration.ofSeconds(30)).ignoreException(SearchUnavailableException.class)
                    .untilAsserted(() -> assertThat(found()).isEqualTo(2));
            await().untilAsserted(() -> assertThat(health()).isEqualTo(new ElasticHealth.Finding.Ready()));
        }
    }

    private long found() {
        return Ask.of("storing").of(bench.search()).total();
    }

    private ElasticHealth.Finding health() {
        return new ElasticHealth(bench.connection(),
                Stream.of(IndexFamily.values()).map(bench::alias).toList()).check();
    }

    @Test
    void shouldSayUnavailable_whenThereIsNoIndexYet() {
        IndexSettings nowhere = SharedElasticsearch.freshIndices();
        assertThatExceptionOfType(SearchUnavailableException.class).isThrownBy(
                () -> Ask.of("x")
                        .of(new ElasticArticleSearch(bench.connection(), nowhere.alias(IndexFamily.ARTICLES),
                                bench.expander(), Clock.systemUTC())));
        assertThat(new ElasticHealth(bench.connection(), List.of(nowhere.alias(IndexFamily.EVENTS))).check())
                .isInstanceOf(ElasticHealth.Finding.NotReady.class);
        bench.catalog().generations();
    }
}
