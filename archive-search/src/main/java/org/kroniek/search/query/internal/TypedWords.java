package org.kroniek.search.query.internal;

import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.kroniek.search.morphology.WordFolding;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * The words of a query that may be misspelt, and the same query with others in their place. What is to be found to the letter, what
 * leaves letters open by itself, and what is excluded is left as it is.
 */
final class TypedWords {

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{Mn}]+");

    private TypedWords() {}

    /** Folded, each once, in their order. */
    static List<String> of(QueryNode tree) {
        return words(tree).map(WordFolding::fold).distinct().toList();
    }

    private static Stream<String> words(QueryNode node) {
        return switch (node) {
            case QueryNode.Word(var text, var _) -> found(text);
            case QueryNode.Phrase(var text, var _, var _) -> found(text);
            case QueryNode.Near(var left, var right, var _, var _) -> Stream.of(left, right).flatMap(TypedWords::words);
            case QueryNode.InField(var _, var operand, var _) -> words(operand);
            case QueryNode.And(var operands) -> operands.stream().flatMap(TypedWords::words);
            case QueryNode.Or(var operands) -> operands.stream().flatMap(TypedWords::words);
            case QueryNode.Not _,QueryNode.Literal _,QueryNode.Pattern _,QueryNode.Similar _,QueryNode.InLanguage _,QueryNode.OfType _,QueryNode.Dated _,QueryNode.Everything _ ->
                Stream.of();
        };
    }

    private static Stream<String> found(String text) {
        return WORD.matcher(text).results().map(MatchResult::group);
    }

    /** @param others by the folded word whose place they take */
    static QueryNode replaced(QueryNode node, Map<String, String> others) {
        return switch (node) {
            case QueryNode.Word(var text, var span) -> new QueryNode.Word(replaced(text, others), span);
            case QueryNode.Phrase(var text, var slack, var span) ->
                new QueryNode.Phrase(replaced(text, others), slack, span);
            case QueryNode.Near(var left, var right, var distance, var ordered) ->
                new QueryNode.Near(replaced(left, others), replaced(right, others), distance, ordered);
            case QueryNode.InField(var field, var operand, var span) ->
                new QueryNode.InField(field, replaced(operand, others), span);
            case QueryNode.And(var operands) -> new QueryNode.And(replaced(operands, others));
            case QueryNode.Or(var operands) -> new QueryNode.Or(replaced(operands, others));
            case QueryNode.Not _,QueryNode.Literal _,QueryNode.Pattern _,QueryNode.Similar _,QueryNode.InLanguage _,QueryNode.OfType _,QueryNode.Dated _,QueryNode.Everything _ ->
                node;
        };
    }

    private static List<QueryNode> replaced(List<QueryNode> operands, Map<String, String> others) {
        return operands.stream().map(operand -> replaced(operand, others)).toList();
    }

    private static String replaced(String text, Map<String, String> others) {
        return WORD.matcher(text)
                .replaceAll(word -> others.getOrDefault(WordFolding.fold(word.group()), word.group()));
    }
}
