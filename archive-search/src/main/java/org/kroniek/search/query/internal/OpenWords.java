package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.function.Function;

/** Finds words that are not given in full. Which of those that fit is the rarer says nothing, so all of them count alike. */
final class OpenWords {

    private final SearchedFields fields;

    OpenWords(SearchedFields fields) {
        this.fields = fields;
    }

    /** As a query string: of all queries with patterns, only that one takes the capitals and accents off them. */
    Query pattern(String pattern) {
        return inAnyText(text -> Query.of(q -> q.queryString(s -> s.query(pattern).fields(text.folded())
                .boost((float) text.weight()).rewrite("constant_score"))));
    }

    /** With constant scores here too: ranking those that fit takes so much memory that eight such words are refused. */
    Query similar(String word, int edits) {
        return inAnyText(text -> Query.of(q -> q.match(m -> m.field(text.folded()).query(word)
                .fuzziness(String.valueOf(edits)).fuzzyRewrite("constant_score").boost((float) text.weight()))));
    }

    private Query inAnyText(Function<SearchedText, Query> query) {
        return Query.of(q -> q.disMax(d -> d.queries(fields.texts().stream().map(query).toList())
                .tieBreaker(RelevanceProfile.OTHER_FIELDS)));
    }
}
