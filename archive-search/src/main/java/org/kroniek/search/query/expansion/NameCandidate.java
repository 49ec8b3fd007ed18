package org.kroniek.search.query.expansion;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.document.FoldedName;
import org.kroniek.search.query.syntax.QueryNode;

/**
 * Words of a query that may be a whole name: one, a phrase, or several that stand beside each other and are all wanted.
 *
 * @param text as typed
 * @param folded see {@link FoldedName}
 */
record NameCandidate(String text, String folded, TextSpan span) {

    /** Words of a name without quotation marks. */
    private static final int LONGEST = 5;

    static List<NameCandidate> of(QueryNode tree) {
        List<NameCandidate> found = new ArrayList<>();
        collect(tree, found);
        return found;
    }

    private static void collect(QueryNode node, List<NameCandidate> found) {
        switch (node) {
            case QueryNode.Word(var text, var span) -> add(text, span, found);
            case QueryNode.Phrase(var text, var slack, var span) when slack == 0 -> add(text, span, found);
            case QueryNode.And(var operands) -> {
                runs(operands, found);
                operands.forEach(operand -> collect(operand, found));
            }
            case QueryNode.Or(var operands) -> operands.forEach(operand -> collect(operand, found));
            case QueryNode.Not(var operand) -> collect(operand, found);
            default -> {
                // In a field, near something, or open: not the name by itself.
            }
        }
    }

    private static void add(String text, TextSpan span, List<NameCandidate> found) {
        String folded = FoldedName.of(text);
        if (folded.length() > 1) {
            found.add(new NameCandidate(text, folded, span));
        }
    }

    private static void runs(List<QueryNode> operands, List<NameCandidate> found) {
        for (int from = 0; from < operands.size(); from++) {
            List<QueryNode.Word> run = new ArrayList<>();
            for (int to = from; to < operands.size() && to - from < LONGEST
                    && operands.get(to) instanceof QueryNode.Word word; to++) {
                run.add(word);
                if (run.size() > 1) {
                    add(run.stream().map(QueryNode.Word::text).collect(Collectors.joining(" ")),
                            new TextSpan(run.getFirst().span().start(), word.span().end()), found);
                }
            }
        }
    }
}
