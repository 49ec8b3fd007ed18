package org.kroniek.search.query.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.DuplicateGroupId;
import org.kroniek.core.projection.ArticleSnapshot;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.search.fixture.Article;
import org.kroniek.search.fixture.Ask;
import org.kroniek.search.fixture.SearchBench;
import org.kroniek.search.query.ArticleHit;
import org.kroniek.search.query.Duplicates;
import org.kroniek.search.query.Facet;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SortOrder;

/** Lists that show of near-duplicates only the first. */
class FoldedPageIT {

    private static final int HITS = 400;
    private static final int PAGE = 11;

    private static SearchBench bench;
    private static final Map<ArticleId, DuplicateGroupId> GROUPS = new HashMap<>();
    private static final DuplicateGroupId LARGEST = group(0);

    /** A group of a third of all articles, forty small ones, and others; dates and scores have nothing to do with it. */
    @BeforeAll
    static void publish() {
        bench = new SearchBench();
        Random random = new Random(17);
        List<ArticleSnapshot> articles = new ArrayList<>();
        for (int i = 0; i < HITS; i++) {
            Article article = Article.in(i % 4 == 0 ? "en" : "nl", "Bericht " + i,
                    "onrust ".repeat(1 + random.nextInt(5)));
            articles.add((i % 10 == 0 ? article.undated() : article.dated("20" + (10 + random.nextInt(9)) + "-01-05"))
                    .snapshot());
        }
        bench.publish(articles.toArray(ArticleSnapshot[]::new));
        for (ArticleSnapshot article : articles) {
            int number = random.nextInt(3) == 0 ? 0 : random.nextInt(120);
            if (number <= 40) {
                bench.archive().group(group(number), article.id());
                GROUPS.put(article.id(), group(number));
            }
        }
        bench.synchronise();
    }

    @AfterAll
    static void close() {
        bench.close();
    }

    private static DuplicateGroupId group(int number) {
        return new DuplicateGroupId(new UUID(0x7000L, number));
    }

    private static Ask ask(SortOrder order) {
        return Ask.of("onrust").sorted(order).size(PAGE).languages("nl");
    }

    private static SearchAnswer page(SortOrder order, Optional<String> cursor) {
        return cursor.map(ask(order)::at).orElse(ask(order)).of(bench.search());
    }

    /** Every hit in the order of the list. */
    private static List<ArticleId> listed(SortOrder order) {
        List<ArticleId> all = new ArrayList<>();
        Optional<String> cursor = Optional.empty();
        do {
            Ask ask = ask(order).size(100).duplicates(Duplicates.LISTED);
            SearchAnswer answer = cursor.map(ask::at).orElse(ask).of(bench.search());
            answer.hits().forEach(hit -> all.add(hit.id()));
            cursor = answer.next();
        } while (cursor.isPresent());
        return all;
    }

    /** The first of each group, with how many come after it. */
    private static List<Map.Entry<ArticleId, Long>> folded(List<ArticleId> listed) {
        Map<Object, List<ArticleId>> groups = new LinkedHashMap<>();
        listed.forEach(
                id -> groups.computeIfAbsent(GROUPS.containsKey(id) ? GROUPS.get(id) : id, _ -> new ArrayList<>())
                        .add(id));
        return groups.values().stream().map(group -> Map.entry(group.getFirst(), group.size() - 1L)).toList();
    }

    private static List<Map.Entry<ArticleId, Long>> entries(List<List<ArticleHit>> pages) {
        return pages.stream().flatMap(List::stream).map(hit -> Map.entry(hit.id(), hit.nearDuplicates())).toList();
    }

    @ParameterizedTest
    @EnumSource(SortOrder.class)
    void shouldListTheFirstOfEachGroupOnce_forwardAndBack(SortOrder order) {
        List<ArticleId> all = listed(order);
        List<List<ArticleHit>> forward = new ArrayList<>();
        SearchAnswer page = page(order, Optional.empty());
        forward.add(page.hits());
        while (page.next().isPresent()) {
            assertThat(page.hits()).hasSize(PAGE);
            page = page(order, page.next());
            assertThat(page.total()).isEqualTo(all.size());
            forward.add(page.hits());
        }
        assertThat(entries(forward)).isEqualTo(folded(all));
        assertThat(all.size() - folded(all).size()).isGreaterThan(HITS / 4);

        List<List<ArticleHit>> backward = new ArrayList<>(List.of(page.hits()));
        while (page.previous().isPresent()) {
            page = page(order, page.previous());
            backward.add(page.hits());
        }
        Collections.reverse(backward);
        assertThat(entries(backward)).isEqualTo(folded(all));
    }

    @Test
    void shouldCountEveryArticle_whenOnlyTheFirstIsListed() {
        SearchAnswer folded = Ask.of("onrust").facets(Facet.LANGUAGE).of(bench.search());
        SearchAnswer listed = Ask.of("onrust").facets(Facet.LANGUAGE).duplicates(Duplicates.LISTED).of(bench.search());

        assertThat(folded.total()).isEqualTo(HITS).isEqualTo(listed.total());
        assertThat(folded.facets()).isEqualTo(listed.facets());
        assertThat(folded.facets().get(Facet.LANGUAGE)).extracting(FacetBucket::count).containsExactly(300L, 100L);
        assertThat(listed.hits()).extracting(ArticleHit::nearDuplicates).containsOnly(0L);
    }

    @Test
    void shouldShowWhatHasNearlyTheSameText_withinTheSearch() {
        ArticleHit first = page(SortOrder.NEWEST, Optional.empty()).hits().stream()
                .filter(hit -> LARGEST.equals(GROUPS.get(hit.id()))).findFirst().orElseThrow();

        SearchAnswer group = ask(SortOrder.NEWEST).duplicates(Duplicates.of(first.id())).of(bench.search());

        assertThat(group.total()).isEqualTo(first.nearDuplicates() + 1).isGreaterThan(HITS / 6);
        assertThat(group.hits()).extracting(hit -> GROUPS.get(hit.id())).containsOnly(LARGEST);
        assertThat(group.hits().getFirst().id()).isEqualTo(first.id());
        assertThat(group.hits()).extracting(ArticleHit::language).containsOnly(new LanguageTag("nl"));
    }

    @Test
    void shouldShowTheArticleAlone_whenNoOtherHasItsText() {
        ArticleId alone = listed(SortOrder.NEWEST).stream().filter(id -> !GROUPS.containsKey(id)).findFirst()
                .orElseThrow();

        assertThat(ask(SortOrder.NEWEST).duplicates(Duplicates.of(alone)).of(bench.search()).hits())
                .extracting(ArticleHit::id).containsExactly(alone);
        assertThat(ask(SortOrder.NEWEST).duplicates(Duplicates.of(new ArticleId(new UUID(1, 1)))).of(bench.search())
                .total()).isZero();
    }
}
