package org.kroniek.core.citable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.kroniek.core.citable.internal.PostgresCitableSearches;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.CitableSearchId;
import org.kroniek.core.testing.CoreDatabase;
import org.kroniek.core.testing.CoreServices;
import org.kroniek.core.text.ContentHash;
import org.kroniek.core.text.Labels;

/** Keeping searches, and finding them as they were. */
class CitableSearchesIT {

    @RegisterExtension
    static final CoreDatabase DATABASE = new CoreDatabase();

    /** More than two parts. */
    private static final int MANY = 4_321;

    private final CoreServices core = CoreServices.on(DATABASE);
    private final CitableSearches searches = new PostgresCitableSearches(DATABASE.entities(),
            DATABASE.transactions(), core.identities(), core.clock());

    private static CitedArticles articles(int count) {
        CitedArticles articles = new CitedArticles();
        for (int i = 0; i < count; i++) {
            articles.add(new CitedArticle(new ArticleId(UUID.nameUUIDFromBytes(new byte[]{(byte) (i >> 8), (byte) i})),
                    1 + i % 3, 1_000L * i));
        }
        return articles;
    }

    private static CitableSearchDraft draft(String query, CitedArticles articles) {
        return new CitableSearchDraft(query, new Labels(Map.of("nl", "artikelen met ‘a’", "en", "articles with ‘a’")),
                "[]", "{}", 42, articles);
    }

    @Test
    void shouldGiveBackWhatWasKept() {
        CitedArticles articles = articles(MANY);
        CitableSearch kept = searches.keep(draft("q=veel", articles)).search();

        assertThat(searches.find(kept.id())).hasValue(kept);
        assertThat(kept.count()).isEqualTo(MANY);
        assertThat(kept.reading().in("en")).hasValue("articles with ‘a’");
        assertThat(kept.createdAt()).isEqualTo(core.clock().instant());
        assertThat(searches.articles(kept.id())).isEqualTo(articles);
        assertThat(searches.articles(kept.id(), 1_990, 20)).isEqualTo(articles.subList(1_990, 2_010));
        assertThat(searches.articles(kept.id(), MANY - 5, 20)).isEqualTo(articles.subList(MANY - 5, MANY));
        assertThat(searches.articles(kept.id(), MANY, 20)).isEmpty();
        assertThat(searches.find(new CitableSearchId(UUID.randomUUID()))).isEmpty();
    }

    @Test
    void shouldHashTheIdsAsAnybodyCan() {
        CitedArticles articles = articles(1_500);
        String lines = articles.stream().map(article -> article.id() + "\n").collect(Collectors.joining());

        assertThat(searches.keep(draft("q=hash", articles)).search().idsSha256())
                .isEqualTo(ContentHash.of(lines.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void shouldKeepTheSameSearchOnce() {
        CitableSearches.Kept first = searches.keep(draft("q=zelfde", articles(10)));
        CitableSearches.Kept again = searches.keep(draft("q=zelfde", articles(10)));

        assertThat(first.isNew()).isTrue();
        assertThat(again).isEqualTo(new CitableSearches.Kept(first.search(), false));
        assertThat(searches.keep(draft("q=zelfde", articles(11))).isNew()).isTrue();
        assertThat(searches.keep(draft("q=ander", articles(10))).isNew()).isTrue();
    }

    @Test
    void shouldRefuseToBeChanged() {
        searches.keep(draft("q=vast", articles(3)));

        assertThatThrownBy(() -> DATABASE.sql().update("update citable_search set query = ''"))
                .hasStackTraceContaining("immutable");
        assertThatThrownBy(() -> DATABASE.sql().update("update citable_search_part set ordinal = 7"))
                .hasStackTraceContaining("immutable");
    }
}
