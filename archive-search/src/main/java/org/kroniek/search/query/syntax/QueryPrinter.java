package org.kroniek.search.query.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a tree as a query: the canonical form of what was typed, which means the same when it is parsed again. */
public final class QueryPrinter {

    public String print(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> "";
            case QueryNode.Word(var text, var _) -> text;
            case QueryNode.Phrase(var text, var _) -> '"' + text + '"';
            case QueryNode.Not(var operand) -> not(operand);
            case QueryNode.And(var operands) -> joined(operands, " ");
            case QueryNode.Or(var operands) -> joined(operands, " OR ");
        };
    }

    private String not(QueryNode operand) {
        String printed = grouped(operand);
        // Two hyphens in a row would be a dash.
        return printed.startsWith("-") ? "NOT " + printed : "-" + printed;
    }

    private String joined(List<QueryNode> operands, String operator) {
        return operands.stream().map(this::operand).collect(Collectors.joining(operator));
    }

    private String operand(QueryNode node) {
        return node instanceof QueryNode.Not ? print(node) : grouped(node);
    }

    /** In brackets, unless it stands together by itself. */
    private String grouped(QueryNode node) {
        return node instanceof QueryNode.Word || node instanceof QueryNode.Phrase
                ? print(node)
                : "(" + print(node) + ")";
    }
}
