package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.kroniek.core.naming.AuthorityKind;
import org.kroniek.search.client.ElasticConnection;
import org.kroniek.search.query.expansion.Expander;
import org.kroniek.search.query.expansion.ExpansionChoice;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.document.AuthorityFields;
import org.kroniek.search.query.AuthorityAnswer;
import org.kroniek.search.query.AuthorityQuery;
import org.kroniek.search.query.AuthoritySearch;
import org.kroniek.search.query.FacetBucket;
import org.kroniek.search.query.SearchOutcome;
import org.kroniek.search.query.syntax.ParsedQuery;
import org.kroniek.search.query.syntax.QueryNode;

/** Searches persons, organisations and places in Elasticsearch. Safe for use by many threads. */
public final class ElasticAuthoritySearch implements AuthoritySearch {

    private static final String KINDS = "kinds";
    /** The records have all forms of a name by themselves, but not every spelling. */
    private static final ExpansionChoice SPELLINGS = new ExpansionChoice(Set.of(ExpansionKind.SPELLING), Set.of());

    private final SearchRunner runner;
    private final Expander expander;
    private final Questions questions = new Questions();

    /**
     * Searches one index.
     *
     * @param index alias of the index to search
     */
    public ElasticAuthoritySearch(ElasticConnection connection, String index, Expander expander) {
        this.expander = expander;
        this.runner = new SearchRunner(connection, index);
    }

    @Override
    public SearchOutcome<AuthorityAnswer> search(AuthorityQuery query) {
        List<String> key = QuestionKey.of(query);
        return questions.answered(query.text(), key, query.cursor(),
                (understood, cursor) -> search(query, key, understood, cursor));
    }

    private AuthorityAnswer search(AuthorityQuery query, List<String> key, ParsedQuery.Understood understood,
            Optional<Cursor> cursor) {
        SearchResponse<AuthorityHitSource> response = runner.answer(request(query, understood.tree(), cursor),
                AuthorityHitSource.class);
        HitPage<AuthorityHitSource> page = HitPage.of(response, query.size(), cursor);
        return new AuthorityAnswer(understood.tree(), questions.warnings(understood, RelevanceProfile.AUTHORITIES),
                page.total(), response.took(),
                page.hits().stream().map(AuthorityHitSource::read).toList(), kinds(response),
                questions.written(key, page.next()), questions.written(key, page.previous()));
    }

    private SearchRequest.Builder request(AuthorityQuery query, QueryNode tree, Optional<Cursor> cursor) {
        boolean backward = cursor.map(Cursor::backward).orElse(false);
        OptionalInt unfinished = query.typing()
                ? OptionalInt.of(query.text().codePointCount(0, query.text().length()))
                : OptionalInt.empty();
        Expansions expansions = query.typing() ? Expansions.NONE : expander.expand(tree, SPELLINGS);
        SearchRequest.Builder request = SearchRunner
                .request(new QueryTranslator(RelevanceProfile.AUTHORITIES, expansions, unfinished).translate(tree),
                        List.of())
                .size(query.size() + 1).source(s -> s.filter(f -> f.includes(AuthorityHitSource.FIELDS)))
                .version(true).sort(SortKeys.ofAuthorities(query.sort(), query.language(), backward))
                .trackTotalHits(t -> t.enabled(true)).aggregations(KINDS, FacetCounts.terms(AuthorityFields.KIND));
        if (!query.kinds().isEmpty()) {
            request.postFilter(Clauses.anyOf(AuthorityFields.KIND, query.kinds()));
        }
        cursor.ifPresent(place -> request.searchAfter(place.keys()));
        return request;
    }

    private static Map<AuthorityKind, Long> kinds(SearchResponse<AuthorityHitSource> response) {
        return FacetCounts.buckets(FacetCounts.answered(response.aggregations(), KINDS)).stream()
                .collect(Collectors.toMap(bucket -> AuthorityKind.valueOf(bucket.value()), FacetBucket::count));
    }
}
