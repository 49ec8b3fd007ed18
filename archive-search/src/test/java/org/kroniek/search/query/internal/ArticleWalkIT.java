package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.ArticleView;
import org.kroniek.search.query.ArticleWalk;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.SortOrder;
import org.kroniek.search.query.WalkQuery;
import org.kroniek.search.query.WalkedArticle;
import org.kroniek.search.schema.IndexFamily;
import org.kroniek.search.schema.IndexSchema;

/** Walks over whole results: every hit once, in the order of the search, as it was at the beginning. */
class ArticleWalkIT {

    private static final int HITS = 150;
    private static final int STRETCH = 40;

    private static SearchBench bench;
    private static ArticleWalk walk;

    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        List<ArticleSnapshot> articles = new ArrayList<>();
        for (int i = 0; i < HITS; i++) {
            Article article = Article.dutch("Bericht " + i, "onrust ".repeat(1 + i % 7)).revision(1 + i % 3);
            articles.add((i % 10 == 0 ? article.undated() : article.dated("20" + (10 + i % 9) + "-01-05")).snapshot());
        }
        bench.publish(articles.toArray(ArticleSnapshot[]::new));
        walk = bench.walk(bench.archive(), STRETCH);
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static ArticleView begin(WalkQuery query) {
        return Ask.answered(walk.begin(query));
    }

    private static List<WalkedArticle> all(ArticleView view) {
        List<WalkedArticle> all = new ArrayList<>();
        List<WalkedArticle> stretch = view.next();
        while (!stretch.isEmpty()) {
            assertThat(stretch).hasSizeLessThanOrEqualTo(STRETCH);
            all.addAll(stretch);
            stretch = view.next();
        }
        return all;
    }

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void shouldGiveAllHits_inTheOrderOfTheSearch(SortOrder order) {
        Ask ask = Ask.of("onrust").sorted(order).size(100);
        SearchAnswer first = ask.of(bench.search());
        List<ArticleHit> hits = new ArrayList<>(first.hits());
        hits.addAll(ask.at(first.next().orElseThrow()).of(bench.search()).hits());

        try (ArticleView view = begin(WalkQuery.of(Ask.of("onrust").sorted(order).query()))) {
            List<WalkedArticle> walked = all(view);
            assertThat(view.total()).isEqualTo(HITS);
            assertThat(walked.stream().map(WalkedArticle::id).toList())
                    .isEqualTo(hits.stream().map(ArticleHit::id).toList());
            assertThat(walked.stream().map(WalkedArticle::version).toList())
                    .isEqualTo(hits.stream().map(ArticleHit::version).toList());
            assertThat(walked).extracting(WalkedArticle::revision).contains(1, 2, 3);
        }
    }

    @Test
    void shouldSeeNothingOfWhatChangesMeanwhile() {
        try (SearchBench other = new SearchBench()) {
            List<ArticleSnapshot> before = new ArrayList<>();
            for (int i = 0; i < STRETCH + 5; i++) {
                before.add(Article.dutch("Bericht " + i, "stilte").snapshot());
            }
            other.publish(before.toArray(ArticleSnapshot[]::new));
            try (ArticleView view = Ask.answered(other.walk(other.archive(), STRETCH)
                    .begin(WalkQuery.of(Ask.of("stilte").sorted(SortOrder.NEWEST).query())))) {
                List<WalkedArticle> walked = new ArrayList<>(view.next());
                other.publish(Article.dutch("Nieuw", "stilte").snapshot(),
                        Article.dutch("Anders", "rumoer").id(before.getLast().id()).revision(2).snapshot());
                walked.addAll(all(view));

                assertThat(view.index().position()).isEqualTo(before.size());
                assertThat(walked).hasSize(before.size()).extracting(WalkedArticle::revision).containsOnly(1);
                assertThat(walked.stream().map(WalkedArticle::id).toList())
                        .containsExactlyInAnyOrderElementsOf(before.stream().map(ArticleSnapshot::id).toList());
            }
        }
    }

    @Test
    void shouldSayWhatItRestsUpon() {
        try (ArticleView view = begin(WalkQuery.of(Ask.of("onrust").query()))) {
            assertThat(view.index().position()).isEqualTo(HITS);
            assertThat(view.index().schemas()).containsEntry(IndexFamily.ARTICLES,
                    IndexSchema.of(IndexFamily.ARTICLES).fingerprint())
                    .containsOnlyKeys(IndexFamily.ARTICLES, IndexFamily.AUTHORITIES, IndexFamily.WORDS);
        }
    }

    @Test
    void shouldGiveOnlyThoseThatWereChosen() {
        Ask newest = Ask.of("onrust").sorted(SortOrder.NEWEST);
        List<ArticleId> page = newest.of(bench.search()).hits().stream().map(ArticleHit::id).toList();
        WalkQuery chosen = new WalkQuery(newest.query(), Set.of(page.get(5), page.get(2)), Optional.empty());
        try (ArticleView view = begin(chosen)) {
            assertThat(all(view)).extracting(WalkedArticle::id).containsExactly(page.get(2), page.get(5));
        }
    }

    @Test
    void shouldLookForTheAdditionsItIsGiven() {
        bench.publish(Article.dutch("Meervoud", "Er zijn lantaarns gezien.").snapshot());
        WalkQuery question = WalkQuery.of(Ask.of("lantaarn").query());
        try (ArticleView now = begin(question); ArticleView then = begin(question.withAdditions(List.of()))) {
            assertThat(now.expansions()).isNotEmpty();
            assertThat(then.expansions()).isEmpty();
            assertThat(now.total()).isEqualTo(1);
        }
    }

    @Test
    void shouldRefuseWhatCannotBeUnderstood() {
        assertThat(walk.begin(WalkQuery.of(Ask.of("((").query()))).isInstanceOf(SearchOutcome.Refused.class);
    }
}
