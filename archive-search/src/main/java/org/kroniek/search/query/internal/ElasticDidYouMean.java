package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.time.Clock;
import co.elastic.clients.elasticsearch.core.MsearchRequest;
import co.elastic.clients.elasticsearch.core.msearch.RequestItem;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.kroniek.search.query.Facet;
import org.kroniek.core.text.LanguageTag;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.client.ElasticFailures;
import org.kroniek.search.morphology.Morphology;
import org.kroniek.search.query.ArticleQuery;
import org.kroniek.search.query.ArticleSearch;
import org.kroniek.search.query.SearchAnswer;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.correction.Correction;
import org.kroniek.search.query.correction.DidYouMean;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.internal.NearWords.NearWord;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryPrinter;
import org.kroniek.search.schema.IndexFamily;

/** Corrects queries by the vocabulary of the archive. Safe for use by many threads. */
public final class ElasticDidYouMean implements DidYouMean {

    /** As many hits are looked through at a glance, and may be what was meant. */
    private static final long FEW = 2;
    /** Words of a query that are looked at: who mistypes more would rather begin anew. */
    private static final int MOST_WORDS = 8;
    /** How often another query is tried. */
    private static final int TRIES = 3;

    private final ArticleSearch search;
    private final NearWords words;
    private final ElasticConnection connection;
    private final String articles;
    private final Clock clock;

    /**
     * @param alias of the index of each family
     * @param clock by which embargoes end
     */
    public ElasticDidYouMean(ArticleSearch search, ElasticConnection connection,
            Function<IndexFamily, String> alias, Morphology morphology, Clock clock) {
        this.clock = clock;
        this.search = search;
        this.words = new NearWords(connection, alias.apply(IndexFamily.WORDS), morphology);
        this.connection = connection;
        this.articles = alias.apply(IndexFamily.ARTICLES);
    }

    @Override
    public Optional<Correction> correction(ArticleQuery query, SearchAnswer answer) {
        List<String> typed = TypedWords.of(answer.reading()).stream().limit(MOST_WORDS).toList();
        if (answer.total() > FEW || !answer.complete() || query.cursor().isPresent() || typed.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<NearWord>> unknown = unknown(typed, query.filter().of(Facet.LANGUAGE).wanted()
                .stream().map(LanguageTag::new).collect(Collectors.toSet()), Readership.of(query.audience(), clock));
        return IntStream.range(0, TRIES).mapToObj(attempt -> attempt(answer.reading(), unknown, attempt))
                .flatMap(Optional::stream).map(text -> tried(query, text))
                .filter(found -> found.total() > answer.total()).findFirst();
    }

    /** The words that no article has, each with those that may have been meant, the likeliest first. */
    private Map<String, List<NearWord>> unknown(List<String> typed, Set<LanguageTag> languages,
            Readership readership) {
        List<List<NearWord>> near = words.of(typed);
        Set<LanguageTag> known = Stream.concat(languages.stream(), IntStream.range(0, typed.size())
                .filter(i -> isKnown(typed.get(i), near.get(i))).mapToObj(near::get).flatMap(List::stream)
                .map(NearWord::language)).collect(Collectors.toSet());
        Map<String, List<NearWord>> unknown = new LinkedHashMap<>();
        for (int i = 0; i < typed.size(); i++) {
            if (!isKnown(typed.get(i), near.get(i)) && !near.get(i).isEmpty()) {
                unknown.put(typed.get(i), likeliestFirst(near.get(i), known, readership));
            }
        }
        return unknown;
    }

    private static boolean isKnown(String typed, List<NearWord> near) {
        return near.stream().anyMatch(word -> word.form().equals(typed));
    }

    private List<NearWord> likeliestFirst(List<NearWord> near, Set<LanguageTag> languages, Readership readership) {
        Map<String, Long> frequencies = frequencies(near.stream().map(NearWord::form).distinct().toList(), readership);
        return near.stream().filter(word -> frequencies.getOrDefault(word.form(), 0L) > 0)
                .sorted(Comparator.comparing(NearWord::closeness).reversed()
                        .thenComparing(word -> !languages.contains(word.language()))
                        .thenComparing(word -> -frequencies.getOrDefault(word.form(), 0L)))
                .toList();
    }

    /** How many articles have each of them; words stay in the vocabulary when their articles are gone. */
    private Map<String, Long> frequencies(List<String> forms, Readership readership) {
        List<Query> limits = readership.limit().stream().toList();
        List<RequestItem> questions = forms.stream().map(form -> RequestItem.of(item -> item
                .header(h -> h.index(articles)).body(body -> body.size(0).trackTotalHits(t -> t.enabled(true))
                        .query(q -> q.bool(b -> b.filter(limits)
                                .must(new QueryTranslator(readership.profile(), Expansions.NONE)
                                        .translate(new QueryNode.Phrase(form, new TextSpan(0, form.length())))))))))
                .toList();
        var answers = ElasticFailures.translated(
                () -> connection.client().msearch(MsearchRequest.of(m -> m.searches(questions)), Void.class))
                .responses();
        Map<String, Long> frequencies = new HashMap<>();
        for (int i = 0; i < forms.size(); i++) {
            boolean counted = answers.get(i).isResult() && answers.get(i).result().hits().total() != null;
            frequencies.put(forms.get(i), counted ? answers.get(i).result().hits().total().value() : 0);
        }
        return frequencies;
    }

    /** The query with the words that come at that place in the order of likelihood, as far as there are any. */
    private static Optional<String> attempt(QueryNode tree, Map<String, List<NearWord>> unknown, int attempt) {
        boolean anyLeft = unknown.values().stream().anyMatch(near -> near.size() > attempt);
        if (!anyLeft) {
            return Optional.empty();
        }
        Map<String, String> others = new HashMap<>();
        unknown.forEach((word, near) -> near.stream().skip(Math.min(attempt, Math.max(0, near.size() - 1))).findFirst()
                .ifPresent(other -> others.put(word, other.text())));
        return Optional.of(new QueryPrinter().print(TypedWords.replaced(tree, others)));
    }

    private Correction tried(ArticleQuery query, String text) {
        ArticleQuery other = new ArticleQuery(query.audience(), text, query.expansion(), query.filter(),
                query.duplicates(),
                query.sort(), 1, Optional.empty(), Set.of(),
                Optional.empty(), false);
        return new Correction(text, search.search(other) instanceof SearchOutcome.Answered<SearchAnswer>(var answer)
                ? answer.total()
                : 0);
    }
}
