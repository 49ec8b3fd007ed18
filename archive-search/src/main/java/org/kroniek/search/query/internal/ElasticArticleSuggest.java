package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.CompletionSuggestOption;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.kroniek.core.id.ArticleId;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.document.ArticleFields;
import org.kroniek.search.document.TitleCompletion;
import org.kroniek.search.query.ArticleSuggest;
import org.kroniek.search.query.Suggestion;

/** Completes titles, with or without accents and capitals. Safe for use by many threads. */
public final class ElasticArticleSuggest implements ArticleSuggest {

    /** Articles with the same headline are shown once; so a few more are asked for. */
    private static final int SPARE = 3;
    private static final String NAME = "titles";

    private final ElasticConnection connection;
    private final String index;

    /** @param index alias of the index to search: {@code IndexSettings.articles()} */
    public ElasticArticleSuggest(ElasticConnection connection, String index) {
        this.connection = connection;
        this.index = index;
    }

    @Override
    public List<Suggestion> suggest(String typed, int size) {
        String prefix = typed.strip();
        boolean hasWord = prefix.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!hasWord || prefix.length() > TitleCompletion.MAX_LENGTH) {
            return List.of();
        }
        SearchResponse<HitSource> response = ElasticFailures
                .translated(() -> connection.client().search(request(prefix, size), HitSource.class));
        Map<String, Suggestion> byTitle = new LinkedHashMap<>();
        for (var completion : response.suggest().getOrDefault(NAME, List.of())) {
            for (CompletionSuggestOption<HitSource> option : completion.completion().options()) {
                Suggestion suggestion = suggestion(option);
                byTitle.putIfAbsent(suggestion.title(), suggestion);
            }
        }
        return byTitle.values().stream().limit(size).toList();
    }

    private SearchRequest request(String prefix, int size) {
        return SearchRequest.of(s -> s.index(index).size(0).source(f -> f.filter(i -> i.includes(HitSource.FIELDS)))
                .suggest(g -> g.suggesters(NAME,
                        t -> t.prefix(prefix).completion(c -> c.field(ArticleFields.SUGGEST).size(size * SPARE)))));
    }

    private static Suggestion suggestion(CompletionSuggestOption<HitSource> option) {
        HitSource source = Objects.requireNonNull(option.source(), "A suggestion without its document");
        return new Suggestion(source.onlyTitle(), new ArticleId(UUID.fromString(Objects.requireNonNull(option.id()))));
    }
}
