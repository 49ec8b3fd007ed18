package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.function.Function;

/** Finds words that are not given in full. Which of those that fit is the rarer says nothing, so all of them count alike. */
final class OpenWords {

    /** Words that a misspelling may stand for; Elasticsearch's own limit for one query is not much higher. */
    private static final int MOST_SIMILAR = 500;

    private final SearchedFields fields;

    OpenWords(SearchedFields fields) {
        this.fields = fields;
    }

    Query pattern(String pattern) {
        return inAnyText(text -> Query.of(q -> q.wildcard(w -> w.field(text.folded()).value(pattern)
                .boost((float) text.weight()).rewrite("constant_score"))));
    }

    Query similar(String word, int edits) {
        return inAnyText(text -> Query.of(q -> q.match(m -> m.field(text.folded()).query(word)
                .fuzziness(String.valueOf(edits)).maxExpansions(MOST_SIMILAR).boost((float) text.weight()))));
    }

    private Query inAnyText(Function<SearchedText, Query> query) {
        return Query.of(q -> q.disMax(d -> d.queries(fields.texts().stream().map(query).toList())
                .tieBreaker(RelevanceProfile.OTHER_FIELDS)));
    }
}
