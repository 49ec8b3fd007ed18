package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchItem;
import co.elastic.clients.elasticsearch.core.msearch.MultiSearchResponseItem;
import co.elastic.clients.elasticsearch.core.search.CompletionSuggestOption;
import co.elastic.clients.elasticsearch.core.search.Hit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kroniek.core.id.ArticleId;
import org.kroniek.core.id.EventId;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.client.SearchUnavailableException;
import org.kroniek.search.document.TitleCompletion;
import org.kroniek.search.query.suggest.Suggest;
import org.kroniek.search.query.suggest.Suggestion;
import org.kroniek.search.schema.IndexFamily;

/** Suggests names, events and headlines from Elasticsearch. Safe for use by many threads. */
public final class ElasticSuggest implements Suggest {

    private final ElasticConnection connection;
    private final String articles;
    private final String authorities;
    private final String events;

    /** @param alias of the index of each family */
    public ElasticSuggest(ElasticConnection connection, Function<IndexFamily, String> alias) {
        this.connection = connection;
        this.articles = alias.apply(IndexFamily.ARTICLES);
        this.authorities = alias.apply(IndexFamily.AUTHORITIES);
        this.events = alias.apply(IndexFamily.EVENTS);
    }

    @Override
    public List<Suggestion> suggest(String typed, String language, int most) {
        String prefix = typed.strip();
        boolean hasWord = prefix.codePoints().anyMatch(Character::isLetterOrDigit);
        if (!hasWord || prefix.length() > TitleCompletion.MAX_LENGTH) {
            return List.of();
        }
        MsearchRequest request = MsearchRequest.of(m -> m.searches(SuggestPlan.names(authorities, prefix, most),
                SuggestPlan.events(events, prefix, most), SuggestPlan.titles(articles, prefix, most)));
        List<MultiSearchItem<SuggestSource>> answers = ElasticFailures
                .translated(() -> connection.client().msearch(request, SuggestSource.class)).responses().stream()
                .map(ElasticSuggest::answer).toList();
        return Stream.of(new SuggestedNames(prefix, language).best(answers.get(0).hits().hits(), most),
                answers.get(1).hits().hits().stream().map(ElasticSuggest::happening), titles(answers.get(2), most))
                .flatMap(found -> found.map(Suggestion.class::cast)).toList();
    }

    private static MultiSearchItem<SuggestSource> answer(MultiSearchResponseItem<SuggestSource> answer) {
        if (answer.isFailure()) {
            throw new SearchUnavailableException("Nothing can be suggested: " + answer.failure().error().reason(),
                    null);
        }
        return answer.result();
    }

    private static Suggestion.Happening happening(Hit<SuggestSource> hit) {
        SuggestSource source = Objects.requireNonNull(hit.source(), "A hit without its document");
        return new Suggestion.Happening(new EventId(UUID.fromString(Objects.requireNonNull(hit.id()))),
                SourceValues.labels(source.titles()), Optional.ofNullable(source.date()));
    }

    /** Each headline once, also when several articles have it. */
    private static Stream<Suggestion.Title> titles(MultiSearchItem<SuggestSource> answer, int most) {
        Map<String, Suggestion.Title> byText = new LinkedHashMap<>();
        for (var completion : answer.suggest().getOrDefault(SuggestPlan.TITLES, List.of())) {
            for (CompletionSuggestOption<SuggestSource> option : completion.completion().options()) {
                Suggestion.Title title = title(option);
                byText.putIfAbsent(title.text(), title);
            }
        }
        return byText.values().stream().limit(most);
    }

    private static Suggestion.Title title(CompletionSuggestOption<SuggestSource> option) {
        SuggestSource source = Objects.requireNonNull(option.source(), "A suggestion without its document");
        return new Suggestion.Title(new ArticleId(UUID.fromString(Objects.requireNonNull(option.id()))),
                Objects.requireNonNull(source.title(), "An article without a headline").values().stream().findFirst()
                        .orElse(""));
    }
}
