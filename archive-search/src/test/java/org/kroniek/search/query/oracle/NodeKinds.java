package org.kroniek.search.query.oracle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.kroniek.search.query.syntax.QueryNode;

/** Says what queries are made of, so that a test can tell what it has tried. */
public final class NodeKinds {

    /** All that chance can make. */
    public static final List<String> ALL = List.of("word", "phrase", "phrase with slack", "literal", "pattern",
            "similar 1", "similar 2", "near", "before", "inField", "inLanguage", "possible", "certain", "and", "or",
            "not");

    private NodeKinds() {}

    /** The kinds of all parts of a query. */
    public static Stream<String> in(QueryNode node) {
        return Stream.concat(Stream.of(kind(node)), parts(node).flatMap(NodeKinds::in)).distinct();
    }

    private static String kind(QueryNode node) {
        return switch (node) {
            case QueryNode.Phrase(var _, var slack, var _) -> slack == 0 ? "phrase" : "phrase with slack";
            case QueryNode.Similar(var _, var edits, var _) -> "similar " + edits;
            case QueryNode.Near near -> near.ordered() ? "before" : "near";
            case QueryNode.Dated(var certainty, var _, var _) -> certainty.name().toLowerCase(Locale.ROOT);
            default -> {
                String name = node.getClass().getSimpleName();
                yield name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
            }
        };
    }

    private static Stream<QueryNode> parts(QueryNode node) {
        return switch (node) {
            case QueryNode.And(var operands) -> operands.stream();
            case QueryNode.Or(var operands) -> operands.stream();
            case QueryNode.Not(var operand) -> Stream.of(operand);
            case QueryNode.InField(var _, var operand, var _) -> Stream.of(operand);
            case QueryNode.Near near -> Stream.of(near.left(), near.right());
            default -> Stream.of();
        };
    }
}
