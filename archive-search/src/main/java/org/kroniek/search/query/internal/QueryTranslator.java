package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Turns a parsed query into one of Elasticsearch's. Each word may stand in any field: of {@code lpg prijs} one may be in
 * the headline and the other in the text.
 */
final class QueryTranslator {

    private static final Query EVERYTHING = Query.of(q -> q.matchAll(m -> m));

    private final SearchedFields fields;
    private final OptionalInt unfinished;

    QueryTranslator(SearchedFields fields) {
        this(fields, OptionalInt.empty());
    }

    /** @param unfinished where somebody is typing, in code points of the query: a word that ends there may go on */
    QueryTranslator(SearchedFields fields, OptionalInt unfinished) {
        this.fields = fields;
        this.unfinished = unfinished;
    }

    /** What has to match, with scores. */
    Query translate(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> EVERYTHING;
            case QueryNode.Word(var text, var span) when unfinished.equals(OptionalInt.of(span.end())) ->
                any(List.of(words(text, fields.words(), TextQueryType.Phrase),
                        words(text, fields.words(), TextQueryType.PhrasePrefix)));
            case QueryNode.Word(var text, var _) -> words(text, fields.words(), TextQueryType.Phrase);
            case QueryNode.Phrase(var text, var _) -> words(text, fields.phrases(), TextQueryType.Phrase);
            case QueryNode.Not(var operand) -> Query.of(q -> q.bool(b -> b.mustNot(translate(operand))));
            case QueryNode.And(var operands) -> all(operands);
            case QueryNode.Or(var operands) -> any(operands.stream().map(this::translate).toList());
        };
    }

    /**
     * As a phrase even for one word: what the tokenizer divides, such as {@code Wit-Rusland} or {@code 12:30}, has to
     * stand together, and a phrase of one term is just that term.
     */
    private static Query words(String text, List<String> fields, TextQueryType type) {
        return Query.of(q -> q.multiMatch(m -> m.query(text).fields(fields).type(type)
                .tieBreaker(RelevanceProfile.OTHER_FIELDS)));
    }

    private Query all(List<QueryNode> operands) {
        BoolQuery.Builder all = new BoolQuery.Builder();
        for (QueryNode operand : operands) {
            if (operand instanceof QueryNode.Not(var excluded)) {
                all.mustNot(translate(excluded));
            } else {
                all.must(translate(operand));
            }
        }
        return all.build()._toQuery();
    }

    private static Query any(List<Query> queries) {
        return Query.of(q -> q.bool(b -> b.should(queries).minimumShouldMatch("1")));
    }

    /** What is to be marked in the hits: every word and phrase that was not excluded, each by itself. */
    Optional<Query> marked(QueryNode node) {
        List<Query> wanted = wanted(node).map(this::translate).toList();
        return wanted.isEmpty() ? Optional.empty() : Optional.of(any(wanted));
    }

    private static Stream<QueryNode> wanted(QueryNode node) {
        return switch (node) {
            case QueryNode.Word word -> Stream.of(word);
            case QueryNode.Phrase phrase -> Stream.of(phrase);
            case QueryNode.And(var operands) -> operands.stream().flatMap(QueryTranslator::wanted);
            case QueryNode.Or(var operands) -> operands.stream().flatMap(QueryTranslator::wanted);
            case QueryNode.Not _,QueryNode.Everything _ -> Stream.empty();
        };
    }
}
