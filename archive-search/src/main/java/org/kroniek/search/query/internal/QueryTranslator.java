package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.BoolQuery;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Turns a parsed query into one of Elasticsearch's. Each word may stand in any field: of {@code lpg prijs} one may be in
 * the headline and the other in the text.
 */
final class QueryTranslator {

    private final FamilyProfile profile;
    private final SearchedFields fields;
    private final OptionalInt unfinished;

    QueryTranslator(FamilyProfile profile) {
        this(profile, OptionalInt.empty());
    }

    /** @param unfinished where somebody is typing, in code points of the query: a word that ends there may go on */
    QueryTranslator(FamilyProfile profile, OptionalInt unfinished) {
        this(profile, profile.anywhere(), unfinished);
    }

    private QueryTranslator(FamilyProfile profile, SearchedFields fields, OptionalInt unfinished) {
        this.profile = profile;
        this.fields = fields;
        this.unfinished = unfinished;
    }

    /** What has to match, with scores. */
    Query translate(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> Clauses.everything();
            case QueryNode.Word(var text, var span) when unfinished.equals(OptionalInt.of(span.end())) ->
                any(List.of(words(text, fields.words(), TextQueryType.Phrase),
                        words(text, fields.words(), TextQueryType.PhrasePrefix)));
            case QueryNode.Word(var text, var _) -> words(text, fields.words(), TextQueryType.Phrase);
            case QueryNode.Phrase phrase -> phrase(phrase);
            case QueryNode.Literal(var text, var _) -> words(text, fields.literal(), TextQueryType.Phrase);
            case QueryNode.Pattern(var pattern, var _) -> new OpenWords(fields).pattern(pattern);
            case QueryNode.Similar(var word, var edits, var _) -> new OpenWords(fields).similar(word, edits);
            case QueryNode.Near near -> near(near);
            case QueryNode.InField(var field, var operand, var _) -> Optional.ofNullable(profile.fields().get(field))
                    .map(its -> new QueryTranslator(profile, its, unfinished).translate(operand))
                    .orElseGet(Clauses::nothing);
            case QueryNode.InLanguage(var language, var _) ->
                profile.languages() ? Clauses.languages(Set.of(language)) : Clauses.nothing();
            case QueryNode.OfType(var type, var _) -> Clauses.type(type, profile);
            case QueryNode.Dated(var certainty, var dates, var _) ->
                profile.dates() ? Clauses.dates(dates, certainty) : Clauses.nothing();
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
        return words(text, fields, type, 0);
    }

    private static Query words(String text, List<String> fields, TextQueryType type, int slop) {
        return Query.of(q -> q.multiMatch(m -> m.query(text).fields(fields).type(type).slop(slop)
                .tieBreaker(RelevanceProfile.OTHER_FIELDS)));
    }

    /** What a phrase with slack finds, its intervals say; how good a hit it is, the phrase of Elasticsearch. */
    private Query phrase(QueryNode.Phrase phrase) {
        Query scored = words(phrase.text(), fields.folded(), TextQueryType.Phrase, phrase.slack());
        return phrase.slack() == 0
                ? scored
                : Query.of(q -> q.bool(b -> b.filter(new IntervalTranslator(fields).phrase(phrase)).should(scored)));
    }

    /** Both have to be there for them to be near each other, so their scores are those of a search for both. */
    private Query near(QueryNode.Near near) {
        return Query.of(q -> q.bool(b -> b.filter(new IntervalTranslator(fields).near(near))
                .should(translate(near.left()), translate(near.right()))));
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
            case QueryNode.Word _,QueryNode.Phrase _,QueryNode.Literal _,QueryNode.Pattern _,QueryNode.Similar _,QueryNode.Near _ ->
                Stream.of(node);
            case QueryNode.InField(var field, var operand, var span) ->
                wanted(operand).map(part -> new QueryNode.InField(field, part, span));
            case QueryNode.And(var operands) -> operands.stream().flatMap(QueryTranslator::wanted);
            case QueryNode.Or(var operands) -> operands.stream().flatMap(QueryTranslator::wanted);
            case QueryNode.Not _,QueryNode.Everything _,QueryNode.InLanguage _,QueryNode.OfType _,QueryNode.Dated _ ->
                Stream.empty();
        };
    }
}
