package org.kroniek.search.query.syntax;

import java.util.List;
import java.util.stream.Collectors;

/** Writes a tree as a query: the canonical form of what was typed, which means the same when it is parsed again. */
public final class QueryPrinter {

    public String print(QueryNode node) {
        return switch (node) {
            case QueryNode.Everything _ -> "";
            case QueryNode.Word(var text, var _) -> text;
            case QueryNode.Phrase(var text, var slack, var _) -> quoted(text) + (slack == 0 ? "" : "~" + slack);
            case QueryNode.Literal(var text, var _) -> "=" + quoted(text);
            case QueryNode.Pattern(var text, var _) -> text;
            case QueryNode.Similar(var text, var edits, var _) -> text + "~" + edits;
            case QueryNode.Near near -> near(near);
            case QueryNode.InField(var field, var operand, var _) -> field(FieldName.of(field)) + grouped(operand);
            case QueryNode.InLanguage(var language, var _) -> field(FieldName.LANGUAGE) + language.value();
            case QueryNode.OfType(var type, var _) -> field(FieldName.TYPE) + type.code();
            case QueryNode.Dated(var certainty, var dates, var _) -> field(switch (certainty) {
                case POSSIBLE -> FieldName.DATE;
                case CERTAIN -> FieldName.CERTAIN;
            }) + dates.text();
            case QueryNode.Not(var operand) -> not(operand);
            case QueryNode.And(var operands) -> joined(operands, " ");
            case QueryNode.Or(var operands) -> joined(operands, " OR ");
        };
    }

    private static String field(FieldName name) {
        return name.canonical() + ":";
    }

    private static String quoted(String text) {
        return '"' + text + '"';
    }

    private String near(QueryNode.Near near) {
        return grouped(near.left()) + (near.ordered() ? " BEFORE/" : " NEAR/") + near.distance() + " "
                + grouped(near.right());
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
        return switch (node) {
            case QueryNode.And _,QueryNode.Or _,QueryNode.Not _,QueryNode.Near _ -> "(" + print(node) + ")";
            default -> print(node);
        };
    }
}
