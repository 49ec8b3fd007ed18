package org.kroniek.core.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.kroniek.core.testing.Drafts.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.kroniek.core.article.ArticleDraft;
import org.kroniek.core.article.StoreOutcome;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.paging.Page;
import org.kroniek.core.rights.Access;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.testing.Drafts;

class SnapshotReaderIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    private CoreServices core;

    @BeforeEach
    void wire() {
        core = CoreServices.on(DATABASE);
    }

    @Nested
    class OneArticle {

        @Test
        void shouldBeComplete() {
            ArticleDraft draft = draft("complete", "Eerste alinea.\n\nTweede alinea.");
            ArticleId id = core.storeOne(draft).article();

            ArticleSnapshot snapshot = core.snapshots().article(id).orElseThrow();

            assertThat(snapshot).isEqualTo(new ArticleSnapshot(id, 1, snapshot.publication(), draft.headline(), false,
                    draft.text(), draft.date(), draft.language(), false, draft.externalId(), draft.byline(),
                    draft.section(), draft.url(), draft.rights(), Access.OPEN, draft.contentHash(),
                    core.clock().instant(),
                    core.clock().instant()));
            assertThat(snapshot.publication().name()).isEqualTo(Drafts.SOURCE);
        }

        @Test
        void shouldBeAbsent_whenItIsUnknown() {
            ArticleId unknown = new ArticleId(UUID.randomUUID());

            assertThat(core.snapshots().article(unknown)).isEmpty();
            assertThat(core.snapshots().original(unknown)).isEmpty();
        }

        @Test
        void shouldGiveTheOriginalOfItsCurrentRevision() {
            core.storeOne(draft("twice", "Eerste."));
            ArticleId id = core.storeOne(draft("twice", "Tweede.")).article();

            assertThat(core.snapshots().original(id).orElseThrow().bytes()).asString().isEqualTo("Tweede.");
            assertThat(core.snapshots().original(id).orElseThrow().fileName()).contains("bericht.txt");
        }
    }

    @Nested
    class ManyAtOnce {

        @Test
        void shouldLeaveOutTheUnknownAndGiveEachOnce() {
            ArticleId first = core.storeOne(draft("bulk-1", "Een.")).article();
            ArticleId second = core.storeOne(draft("bulk-2", "Twee.")).article();

            Map<ArticleId, ArticleSnapshot> found = core.snapshots()
                    .articles(List.of(second, new ArticleId(UUID.randomUUID()), first, second));

            assertThat(found).containsOnlyKeys(first, second);
            assertThat(found.get(second).text().canonical()).isEqualTo("Twee.");
        }

        @Test
        void shouldBeEmpty_whenNothingIsAskedFor() {
            assertThat(core.snapshots().articles(List.of())).isEmpty();
        }
    }

    @Nested
    class TheWholeArchive {

        private static final int ARTICLES = 250;

        @BeforeEach
        void fill() {
            ArticleDraft[] drafts = new ArticleDraft[ARTICLES];
            for (int i = 0; i < ARTICLES; i++) {
                drafts[i] = draft("listed-" + i, "Bericht " + i);
            }
            core.store(drafts);
        }

        @ParameterizedTest
        @ValueSource(ints = {7, 50, 99, 1000})
        void shouldBeListedWithoutLoss(int size) {
            List<ArticleId> listed = new ArrayList<>();
            Page<ArticleSnapshot> page = core.snapshots().list(Optional.empty(), size);
            listed.addAll(ids(page));
            while (page.next().isPresent()) {
                assertThat(page.items()).hasSize(size);
                page = core.snapshots().list(page.next().flatMap(ArticleId::parse), size);
                listed.addAll(ids(page));
            }

            assertThat(page.items()).isNotEmpty();
            assertThat(listed).isSorted().doesNotHaveDuplicates().hasSize((int) core.snapshots().count())
                    .hasSizeGreaterThanOrEqualTo(ARTICLES);
        }

        @Test
        void shouldShowLateArrivalsAtTheEnd() {
            Page<ArticleSnapshot> first = core.snapshots().list(Optional.empty(), (int) core.snapshots().count() - 1);
            core.clock().advance(Duration.ofHours(1));
            StoreOutcome late = core.storeOne(draft("late-" + UUID.randomUUID(), "Te laat."));

            Page<ArticleSnapshot> rest = core.snapshots().list(first.next().flatMap(ArticleId::parse), 10);

            assertThat(ids(rest)).hasSize(2).endsWith(late.article());
        }

        private static List<ArticleId> ids(Page<ArticleSnapshot> page) {
            return page.items().stream().map(ArticleSnapshot::id).toList();
        }
    }
}
