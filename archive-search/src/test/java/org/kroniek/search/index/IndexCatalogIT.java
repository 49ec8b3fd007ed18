package org.kroniek.search.index;

import static org.assertj.core.api.Assertions.assertThat;

import co.elastic.clients.json.JsonData;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.IndexSchema;
import org.kroniek.search.sync.RelayResult;

/** Generations of the index: made, filled beside the live one, switched in one step. */
class IndexCatalogIT {

    private SearchBench bench;

    @BeforeEach
    void open() {
        bench = new SearchBench();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private String alias() {
        return bench.alias(IndexFamily.ARTICLES);
    }

    /** As an earlier release of the archive left it: a live index with another schema. */
    private void createLive(int number, int version) throws Exception {
        String index = Generation.name(alias(), number);
        bench.client().indices().create(c -> c.index(index).aliases(alias(), a -> a)
                .aliases(Generation.feed(index), a -> a)
                .mappings(m -> m.meta("version", JsonData.of(version))
                        .meta("sha256", JsonData.of("of another release"))
                        .properties("id", p -> p.keyword(k -> k))));
    }

    private List<String> liveIndices() throws Exception {
        return bench.client().indices().getAlias(g -> g.name(alias())).aliases().keySet().stream().toList();
    }

    @Test
    void shouldCreateTheFirstIndexOnce_behindTheAlias() throws Exception {
        Generation first = bench.catalog().generations().getFirst();
        assertThat(bench.catalog().generations()).containsExactly(first);
        assertThat(first.live()).isTrue();
        assertThat(first.schema()).isEqualTo(IndexSchema.of(IndexFamily.ARTICLES).fingerprint());
        assertThat(first.consumer()).isEqualTo("articles:" + first.uuid());
        assertThat(liveIndices()).containsExactly(alias() + "-000001");
    }

    @Test
    void shouldFillASuccessor_andSwitchWhenItHasCaughtUp() throws Exception {
        createLive(1, 0);
        bench.archive().store(Article.dutch("Bericht", "a").snapshot());
        List<Generation> both = bench.catalog().generations();
        assertThat(both).extracting(Generation::live).containsExactly(true, false);
        assertThat(liveIndices()).containsExactly(both.getFirst().index());

        assertThat(bench.relay().run()).isEqualTo(new RelayResult.CaughtUp());
        assertThat(liveIndices()).containsExactly(both.getLast().index());
        assertThat(bench.client().indices().exists(e -> e.index(both.getFirst().index())).value()).isFalse();
        bench.refresh();
        assertThat(Ask.of("bericht").of(bench.search()).total()).isEqualTo(1);

        bench.publish(Article.dutch("Bericht na de wissel", "a").snapshot());
        assertThat(Ask.of("bericht").of(bench.search()).total()).isEqualTo(2);
        assertThat(bench.archive().consumers()).as("each index has its own progress").isEqualTo(5);
    }

    @Test
    void shouldLeaveTheIndexOfANewerReleaseAlone() throws Exception {
        createLive(1, IndexSchema.of(IndexFamily.ARTICLES).fingerprint().version() + 1);
        assertThat(bench.catalog().generations()).singleElement().satisfies(only -> {
            assertThat(only.live()).isTrue();
            assertThat(only.schema().sha256()).isEqualTo("of another release");
        });
    }

    @Test
    void shouldTakeTheSuccessor_whenTheLiveIndexIsLost() throws Exception {
        createLive(1, 0);
        Generation successor = bench.catalog().generations().getLast();
        bench.client().indices().delete(d -> d.index(alias() + "-000001"));
        assertThat(bench.catalog().generations()).singleElement().extracting(Generation::uuid)
                .isEqualTo(successor.uuid());
        assertThat(liveIndices()).containsExactly(successor.index());
    }

    @Test
    void shouldDeleteWhatAnEarlierSwitchLeftBehind_andNothingElse() throws Exception {
        createLive(3, IndexSchema.of(IndexFamily.ARTICLES).fingerprint().version() + 1);
        for (String index : List.of(alias() + "-000001", alias() + "-notities")) {
            bench.client().indices().create(c -> c.index(index));
        }
        bench.catalog().generations();
        assertThat(bench.client().indices().get(g -> g.index(alias() + "-*")).indices().keySet())
                .containsExactlyInAnyOrder(alias() + "-000003", alias() + "-notities");
    }
}
