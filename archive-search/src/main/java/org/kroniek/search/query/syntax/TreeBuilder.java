package org.kroniek.search.query.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/** Builds the tree of one query by recursive descent: {@code OR} over {@code AND} over {@code NOT} over groups. */
final class TreeBuilder {

    private final QueryText text;
    private final List<Token> tokens;
    private final Problems problems;
    private int position;
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
        this.tokens = tokens;
        this.problems = problems;
    }

    /** The tree; empty when nothing can be searched. */
    Optional<QueryNode> build() {
        Part part = disjunction();
        while (position < tokens.size()) {
            // Only a closing bracket without its opening one ends the outermost part.
            problems.error(Code.UNOPENED_BRACKET, tokens.get(position++).span(), "");
            disjunction();
        }
        return part.node();
    }

    private Part disjunction() {
        List<QueryNode> operands = new ArrayList<>();
        Part part = conjunction();
        part.node().ifPresent(operands::add);
        boolean written = part.written();
        while (peek() instanceof Token.Or or) {
            position++;
            Part next = conjunction();
            if (!part.written() || !next.written()) {
                missingOperand(or);
            }
            next.node().ifPresent(operands::add);
            written = true;
            part = next;
        }
        return new Part(written, join(operands, QueryNode.Or.class));
    }

    private Part conjunction() {
        List<QueryNode> operands = new ArrayList<>();
        boolean written = false;
        Optional<Token.And> waiting = Optional.empty();
        while (peek() != null && !(peek() instanceof Token.Or) && !(peek() instanceof Token.Close)) {
            if (peek() instanceof Token.And and) {
                if (!written || waiting.isPresent()) {
                    missingOperand(and);
                }
                waiting = Optional.of(and);
                position++;
            } else {
                negation().ifPresent(operands::add);
                waiting = Optional.empty();
            }
            written = true;
        }
        waiting.ifPresent(this::missingOperand);
        return new Part(written, join(operands, QueryNode.And.class));
    }

    private Optional<QueryNode> negation() {
        int negations = 0;
        while (peek() instanceof Token.Not not) {
            position++;
            negations++;
            if (!isOperand(peek())) {
                missingOperand(not);
                return Optional.empty();
            }
            if (depth + negations > QueryParser.MAX_DEPTH) {
                return tooDeep(not);
            }
        }
        Optional<QueryNode> node = operand();
        for (int i = 0; i < negations; i++) {
            node = node.map(QueryNode.Not::new);
        }
        return node;
    }

    private static boolean isOperand(@Nullable Token token) {
        return token != null && !(token instanceof Token.And) && !(token instanceof Token.Or)
                && !(token instanceof Token.Close);
    }

    private Optional<QueryNode> operand() {
        Token token = tokens.get(position++);
        return switch (token) {
            case Token.Word(var word, var span) -> Optional.of(new QueryNode.Word(word, span));
            case Token.Phrase(var phrase, var span) -> Optional.of(new QueryNode.Phrase(phrase, span));
            case Token.Open open -> group(open);
            case Token.Nothing _,Token.And _,Token.Or _,Token.Not _,Token.Close _ -> Optional.empty();
        };
    }

    private Optional<QueryNode> group(Token.Open open) {
        if (depth == QueryParser.MAX_DEPTH) {
            return tooDeep(open);
        }
        depth++;
        Part inside = disjunction();
        depth--;
        if (peek() instanceof Token.Close close) {
            position++;
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
    private Optional<QueryNode> tooDeep(Token token) {
        problems.error(Code.TOO_DEEP, token.span(), Optional.empty());
        position = tokens.size();
        return Optional.empty();
    }

    private void missingOperand(Token operator) {
        String written = text.of(operator.span());
        Optional<String> without = text.with(operator.span(), "").filter(rest -> !rest.isBlank());
        problems.error(Code.MISSING_OPERAND, operator.span(), without.or(() -> Optional.of('"' + written + '"')));
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

    private @Nullable Token peek() {
        return position < tokens.size() ? tokens.get(position) : null;
    }
}
