package org.kroniek.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/**
 * Builds the tree of one query by recursive descent: {@code OR} over {@code AND} over {@code NOT} over {@code NEAR} over
 * words and groups.
 */
final class TreeBuilder {

    private final QueryText text;
    private final TokenStream tokens;
    private final Problems problems;
    private final OperandReader operands;
    private int depth;

    /**
     * What a part of the query amounts to.
     *
     * @param written whether anything stood there at all
     * @param node empty when there was nothing to search in it
     */
    private record Part(boolean written, Optional<QueryNode> node) {}

    TreeBuilder(QueryText text, List<Token> tokens, Problems problems) {
        this.text = text;
        this.tokens = new TokenStream(tokens);
        this.problems = problems;
        this.operands = new OperandReader(this.tokens, text, problems, this::group);
    }

    /** The tree; empty when nothing can be searched. */
    Optional<QueryNode> build() {
        Part part = disjunction();
        while (tokens.hasNext()) {
            // Only a closing bracket without its opening one ends the outermost part.
            problems.error(Code.UNOPENED_BRACKET, tokens.next().span(), "");
            disjunction();
        }
        return part.node();
    }

    private Part disjunction() {
        List<QueryNode> found = new ArrayList<>();
        Part part = conjunction();
        part.node().ifPresent(found::add);
        boolean written = part.written();
        while (tokens.peek() instanceof Token.Or or) {
            tokens.next();
            Part next = conjunction();
            if (!part.written() || !next.written()) {
                operands.missing(or.span());
            }
            next.node().ifPresent(found::add);
            written = true;
            part = next;
        }
        return new Part(written, join(found, QueryNode.Or.class));
    }

    private Part conjunction() {
        List<QueryNode> found = new ArrayList<>();
        boolean written = false;
        Optional<Token.And> waiting = Optional.empty();
        while (tokens.hasNext() && !(tokens.peek() instanceof Token.Or) && !(tokens.peek() instanceof Token.Close)) {
            if (tokens.peek() instanceof Token.And and) {
                if (!written || waiting.isPresent()) {
                    operands.missing(and.span());
                }
                waiting = Optional.of(and);
                tokens.next();
            } else if (tokens.peek() instanceof Token.Near near) {
                operands.missing(near.span());
                tokens.next();
            } else {
                negation().ifPresent(found::add);
                waiting = Optional.empty();
            }
            written = true;
        }
        waiting.ifPresent(and -> operands.missing(and.span()));
        return new Part(written, join(found, QueryNode.And.class));
    }

    private Optional<QueryNode> negation() {
        int negations = 0;
        while (tokens.peek() instanceof Token.Not not) {
            tokens.next();
            negations++;
            if (!tokens.hasOperand()) {
                operands.missing(not.span());
                return Optional.empty();
            }
            if (depth + negations > QueryParser.MAX_DEPTH) {
                return tooDeep(not.span());
            }
        }
        Optional<QueryNode> node = operands.proximity();
        for (int i = 0; i < negations; i++) {
            node = node.map(QueryNode.Not::new);
        }
        return node;
    }

    private Optional<QueryNode> group(Token.Open open) {
        if (depth == QueryParser.MAX_DEPTH) {
            return tooDeep(open.span());
        }
        depth++;
        Part inside = disjunction();
        depth--;
        if (tokens.peek() instanceof Token.Close close) {
            tokens.next();
            if (!inside.written()) {
                problems.error(Code.EMPTY_GROUP, new TextSpan(open.span().start(), close.span().end()), "");
            }
        } else if (!problems.has(Code.TOO_DEEP)) {
            problems.error(Code.UNCLOSED_BRACKET, open.span(),
                    inside.written()
                            ? Optional.of(text.of(0, text.length()).strip() + ")")
                            : text.with(open.span(), ""));
        }
        return inside.node();
    }

    /** Gives up: what follows cannot be judged without knowing what is open. */
    private Optional<QueryNode> tooDeep(TextSpan place) {
        problems.error(Code.TOO_DEEP, place, Optional.empty());
        tokens.skipAll();
        return Optional.empty();
    }

    /** Groups of the same kind become one: {@code a (b c)} is {@code a b c}. */
    private static Optional<QueryNode> join(List<QueryNode> operands, Class<? extends QueryNode> kind) {
        List<QueryNode> flat = new ArrayList<>();
        for (QueryNode operand : operands) {
            switch (operand) {
                case QueryNode.And(var inner) when kind == QueryNode.And.class -> flat.addAll(inner);
                case QueryNode.Or(var inner) when kind == QueryNode.Or.class -> flat.addAll(inner);
                default -> flat.add(operand);
            }
        }
        if (flat.size() < 2) {
            return flat.stream().findFirst();
        }
        return Optional.of(kind == QueryNode.And.class ? new QueryNode.And(flat) : new QueryNode.Or(flat));
    }
}
