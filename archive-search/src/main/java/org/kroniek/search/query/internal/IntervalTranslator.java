package org.kroniek.search.query.internal;

import co.elastic.clients.elasticsearch._types.query_dsl.Intervals;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.expansion.Expansion;
import org.kroniek.search.query.expansion.ExpansionKind;
import org.kroniek.search.query.expansion.Expansions;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Finds things by where they stand in a text. Elasticsearch's intervals, unlike its phrases with a slop, count just the
 * words in between, keep the order that is asked for, and take alternatives and patterns.
 */
final class IntervalTranslator {

    /** Words between the parts of a compound that is written apart: {@code prijzen van de energie}. */
    static final int APART = 2;
    /** Elasticsearch's word for as many words in between as there are. */
    private static final int ANYWHERE = -1;

    private final SearchedFields fields;
    private final Expansions expansions;

    IntervalTranslator(SearchedFields fields, Expansions expansions) {
        this.fields = fields;
        this.expansions = expansions;
    }

    /** Two things with at most so many words between them, in one text. */
    Query near(QueryNode.Near near) {
        return inAnyText(text -> near(near, text), _ -> 1.0);
    }

    /** Words in order, with at most so many others between the first and the last. */
    Query phrase(QueryNode.Phrase phrase) {
        return inAnyText(text -> phrase(phrase, text), _ -> 1.0);
    }

    /** Something that stands at least so many times in one text. */
    Query times(QueryNode node, int times) {
        return inAnyText(text -> together(Collections.nCopies(times, rule(node, text)), ANYWHERE), _ -> 1.0);
    }

    /** Words of which any form will do, in any order. */
    Query apart(String parts) {
        return inAnyText(text -> Intervals.of(i -> i.allOf(all -> all.ordered(false).maxGaps(APART).intervals(
                Stream.of(parts.split(" ")).map(part -> words(part, 0, text.anyForm())).toList()))),
                text -> text.weight() * RelevanceProfile.APART);
    }

    /** One order or the other: Elasticsearch's own unordered intervals may overlap, and a word is not near itself. */
    private Intervals near(QueryNode.Near near, SearchedText text) {
        Intervals left = rule(near.left(), text);
        Intervals right = rule(near.right(), text);
        Intervals ordered = together(List.of(left, right), near.distance());
        return near.ordered() ? ordered : any(List.of(ordered, together(List.of(right, left), near.distance())));
    }

    private Query inAnyText(Function<SearchedText, Intervals> rule, Function<SearchedText, Double> weight) {
        return AddedQueries.best(fields.texts().stream().map(text -> {
            Intervals wanted = rule.apply(text);
            // Of one rule it is the same as the rule, and the only kind that a query may begin with whatever it is.
            return Query.of(q -> q.constantScore(c -> c.boost(weight.apply(text).floatValue()).filter(f -> f.intervals(
                    i -> i.field(text.anyForm()).anyOf(any -> any.intervals(wanted))))));
        }).toList());
    }

    private Intervals rule(QueryNode node, SearchedText text) {
        return switch (node) {
            case QueryNode.Word word -> word(word, text);
            case QueryNode.Phrase phrase -> phrase(phrase, text);
            case QueryNode.Literal(var words, var _) -> words(words, 0, text.literal());
            case QueryNode.Pattern(var pattern, var _) ->
                Intervals.of(i -> i.wildcard(w -> w.pattern(pattern).useField(text.folded())));
            case QueryNode.Similar(var word, var edits, var _) -> Intervals.of(
                    i -> i.fuzzy(f -> f.term(word).fuzziness(String.valueOf(edits)).useField(text.folded())));
            case QueryNode.Or(var operands) -> any(operands.stream().map(operand -> rule(operand, text)).toList());
            default -> throw new IllegalArgumentException("It has no place in a text: " + node);
        };
    }

    /** The word in any form and spelling. */
    Intervals word(QueryNode.Word word, SearchedText text) {
        List<Intervals> alternatives = new ArrayList<>();
        alternatives.add(words(word.text(), 0, expansions.stems(word.span()) ? text.anyForm() : text.folded()));
        for (Expansion expansion : expansions.at(word.span())) {
            if (expansion.kind() == ExpansionKind.SPELLING) {
                expansion.variants().forEach(variant -> alternatives.add(words(variant, 0, text.anyForm())));
            } else if (expansion.kind() == ExpansionKind.FORM && text.isIn(expansion.language())) {
                expansion.variants().forEach(variant -> alternatives.add(words(variant, 0, text.folded())));
            }
        }
        return any(alternatives);
    }

    /** Word by word only where one of them has other spellings: the analyzer divides words better than blanks do. */
    private Intervals phrase(QueryNode.Phrase phrase, SearchedText text) {
        List<String> words = List.of(phrase.text().split(" "));
        boolean hasSpellings = words.stream().anyMatch(word -> !spellings(phrase.span(), word).isEmpty());
        return hasSpellings
                ? together(words.stream().map(word -> spelled(word, phrase.span(), text)).toList(), phrase.slack())
                : words(phrase.text(), phrase.slack(), text.folded());
    }

    private Intervals spelled(String word, TextSpan span, SearchedText text) {
        return any(Stream.concat(Stream.of(word), spellings(span, word).stream())
                .map(spelling -> words(spelling, 0, text.folded())).toList());
    }

    private List<String> spellings(TextSpan span, String word) {
        return expansions.spellings(span, word);
    }

    /** One after the other. */
    private static Intervals together(List<Intervals> rules, int gaps) {
        return Intervals.of(i -> i.allOf(all -> all.ordered(true).maxGaps(gaps).intervals(rules)));
    }

    static Intervals words(String words, int gaps, String field) {
        return Intervals.of(i -> i.match(m -> m.query(words).ordered(true).maxGaps(gaps).useField(field)));
    }

    static Intervals any(List<Intervals> rules) {
        return rules.size() == 1 ? rules.getFirst() : Intervals.of(i -> i.anyOf(any -> any.intervals(rules)));
    }
}
