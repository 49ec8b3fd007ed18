package org.kroniek.search.query.internal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryNode;
import org.kroniek.search.query.syntax.QueryPrinter;
import org.kroniek.search.query.syntax.QueryProblem;

/** Tells of fields in a query that the records looked for do not have: nothing can be found by them. */
final class AbsentFields {

    private AbsentFields() {}

    static List<QueryProblem> of(QueryNode tree, FamilyProfile profile) {
        return absent(tree, profile).toList();
    }

    private static Stream<QueryProblem> absent(QueryNode node, FamilyProfile profile) {
        return switch (node) {
            case QueryNode.InField(var field, var operand, var span) ->
                profile.fields().containsKey(field) ? absent(operand, profile) : problem(node, span);
            case QueryNode.InLanguage(var _, var span) -> profile.languages() ? Stream.of() : problem(node, span);
            case QueryNode.Dated(var _, var _, var span) -> profile.dates() ? Stream.of() : problem(node, span);
            case QueryNode.Not(var operand) -> absent(operand, profile);
            case QueryNode.And(var operands) -> operands.stream().flatMap(operand -> absent(operand, profile));
            case QueryNode.Or(var operands) -> operands.stream().flatMap(operand -> absent(operand, profile));
            default -> Stream.of();
        };
    }

    private static Stream<QueryProblem> problem(QueryNode node, TextSpan span) {
        String written = new QueryPrinter().print(node);
        String name = written.substring(0, written.indexOf(':') + 1);
        return Stream.of(new QueryProblem(QueryProblem.Code.FIELD_NOT_HERE, span, name, Optional.empty()));
    }
}
