package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.List;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Finds things by where they stand in a text. Elasticsearch's intervals, unlike its phrases with a slop, count just the
 * words in between, keep the order that is asked for, and take alternatives and patterns.
 */
final class IntervalTranslator {

    private final SearchedFields fields;

    IntervalTranslator(SearchedFields fields) {
        this.fields = fields;
    }

    /** Two things with at most so many words between them, in one text. */
    Query near(QueryNode.Near near) {
        return inAnyText(text -> near(rule(near.left(), text), rule(near.right(), text), near));
    }

    /** In either order means one order or the other: without an order a word would be near itself. */
    private static Intervals near(Intervals left, Intervals right, QueryNode.Near near) {
        Intervals before = inOrder(left, right, near.distance());
        return near.ordered() ? before : any(List.of(before, inOrder(right, left, near.distance())));
    }

    private static Intervals inOrder(Intervals first, Intervals second, int gaps) {
        return Intervals.of(i -> i.allOf(all -> all.ordered(true).maxGaps(gaps).intervals(first, second)));
    }

    /** Words in order, with at most so many others between the first and the last. */
    Query phrase(QueryNode.Phrase phrase) {
        return inAnyText(text -> rule(phrase, text));
    }

    private Query inAnyText(RuleOfText rule) {
        return Query.of(q -> q.disMax(d -> d.queries(fields.texts().stream()
                .map(text -> Query.of(i -> i.intervals(interval -> {
                    Intervals found = rule.of(text);
                    return switch (found._kind()) {
                        case AllOf -> interval.field(text.anyForm()).allOf(found.allOf());
                        case AnyOf -> interval.field(text.anyForm()).anyOf(found.anyOf());
                        case Match -> interval.field(text.anyForm()).match(found.match());
                        default -> throw new IllegalStateException("No interval begins with " + found._kind());
                    };
                }))).toList())));
    }

    /** What to look for in one text. */
    @FunctionalInterface
    private interface RuleOfText {
        Intervals of(SearchedText text);
    }

    private static Intervals rule(QueryNode node, SearchedText text) {
        return switch (node) {
            case QueryNode.Word(var word, var _) -> words(word, 0, text.anyForm());
            case QueryNode.Phrase(var phrase, var slack, var _) -> words(phrase, slack, text.folded());
            case QueryNode.Literal(var words, var _) -> words(words, 0, text.literal());
            case QueryNode.Pattern(var pattern, var _) ->
                Intervals.of(i -> i.wildcard(w -> w.pattern(pattern).useField(text.folded())));
            case QueryNode.Similar(var word, var edits, var _) -> Intervals.of(
                    i -> i.fuzzy(f -> f.term(word).fuzziness(String.valueOf(edits)).useField(text.folded())));
            case QueryNode.Or(var operands) -> any(operands.stream().map(operand -> rule(operand, text)).toList());
            default -> throw new IllegalArgumentException("It has no place in a text: " + node);
        };
    }

    private static Intervals words(String words, int gaps, String field) {
        return Intervals.of(i -> i.match(m -> m.query(words).ordered(true).maxGaps(gaps).useField(field)));
    }

    private static Intervals any(List<Intervals> rules) {
        return Intervals.of(i -> i.anyOf(any -> any.intervals(rules)));
    }
}
