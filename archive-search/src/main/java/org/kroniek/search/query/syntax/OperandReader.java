package org.kroniek.search.query.syntax;

import java.util.Optional;
import java.util.function.Function;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/** Reads what operators work on: words and groups, in a field or not, alone or near another. */
final class OperandReader {

    private final TokenStream tokens;
    private final QueryText text;
    private final Problems problems;
    private final Function<Token.Open, Optional<QueryNode>> groups;
    private final FieldValues values;
    private boolean inField;

    /** @param groups reads from an opening bracket to its closing one */
    OperandReader(TokenStream tokens, QueryText text, Problems problems,
            Function<Token.Open, Optional<QueryNode>> groups) {
        this.tokens = tokens;
        this.text = text;
        this.problems = problems;
        this.groups = groups;
        this.values = new FieldValues(problems);
    }

    /** An operand, or two that are to be near each other. */
    Optional<QueryNode> proximity() {
        Optional<QueryNode> left = operand();
        if (!(tokens.peek() instanceof Token.Near near)) {
            return left;
        }
        tokens.next();
        if (!tokens.hasOperand() || tokens.peek() instanceof Token.Not) {
            if (tokens.hasOperand()) {
                problems.error(Code.NEAR_OPERAND, near.span(), Optional.empty());
            } else {
                missing(near.span());
            }
            return left;
        }
        Optional<QueryNode> right = operand();
        if (tokens.peek() instanceof Token.Near second) {
            problems.error(Code.NEAR_OPERAND, second.span(), Optional.empty());
            tokens.next();
        }
        if (left.isEmpty() || right.isEmpty()) {
            if (!problems.hasErrors()) {
                missing(near.span());
            }
            return left.or(() -> right);
        }
        if (!hasPlace(left.get()) || !hasPlace(right.get())) {
            problems.error(Code.NEAR_OPERAND, near.span(), Optional.empty());
        }
        return Optional.of(new QueryNode.Near(left.get(), right.get(), near.distance(), near.ordered()));
    }

    /** Whether something stands at certain places of a text, rather than in it or not. */
    private static boolean hasPlace(QueryNode node) {
        return switch (node) {
            case QueryNode.Word _,QueryNode.Phrase _,QueryNode.Literal _,QueryNode.Pattern _,QueryNode.Similar _ ->
                true;
            case QueryNode.Or(var operands) -> operands.stream().allMatch(OperandReader::hasPlace);
            default -> false;
        };
    }

    private Optional<QueryNode> operand() {
        return switch (tokens.next()) {
            case Token.Word(var word, var span) -> Optional.of(new QueryNode.Word(word, span));
            case Token.Phrase(var phrase, var slack, var span) ->
                Optional.of(new QueryNode.Phrase(phrase, slack, span));
            case Token.Pattern(var pattern, var span) -> Optional.of(new QueryNode.Pattern(pattern, span));
            case Token.Similar(var word, var edits, var span) ->
                Optional.of(new QueryNode.Similar(word, edits, span));
            case Token.Equals equals -> literal(equals);
            case Token.Field field -> field(field);
            case Token.Open open -> groups.apply(open);
            case Token.Nothing _,Token.Value _,Token.Near _,Token.And _,Token.Or _,Token.Not _,Token.Close _ ->
                Optional.empty();
        };
    }

    private Optional<QueryNode> literal(Token.Equals equals) {
        return switch (tokens.peek()) {
            case Token.Word(var word, var span) -> literal(word, equals, span);
            case Token.Phrase(var phrase, var slack, var span) when slack == 0 -> literal(phrase, equals, span);
            case Token.Pattern _ -> {
                problems.error(Code.WILDCARD_IN_PHRASE, equals.span(), "");
                tokens.next();
                yield Optional.empty();
            }
            case null, default -> {
                missing(equals.span());
                yield Optional.empty();
            }
        };
    }

    private Optional<QueryNode> literal(String words, Token.Equals equals, TextSpan span) {
        tokens.next();
        return Optional.of(new QueryNode.Literal(words, new TextSpan(equals.span().start(), span.end())));
    }

    private Optional<QueryNode> field(Token.Field field) {
        if (inField) {
            problems.error(Code.FIELD_IN_FIELD, field.span(), Optional.empty());
        }
        if (field.name().field().isEmpty()) {
            return value(field);
        }
        boolean isExcluded = tokens.peek() instanceof Token.Not;
        if (isExcluded) {
            tokens.next();
        }
        boolean outer = inField;
        inField = true;
        Optional<QueryNode> operand = tokens.hasOperand() ? operand() : Optional.empty();
        inField = outer;
        Optional<QueryNode> found = operand
                .map(node -> new QueryNode.InField(field.name().field().get(), node, field.span()));
        return isExcluded ? found.map(QueryNode.Not::new) : found;
    }

    private Optional<QueryNode> value(Token.Field field) {
        return switch (tokens.peek()) {
            case Token.Value(var value, var span) -> {
                tokens.next();
                yield values.read(field.name(), value, span);
            }
            case Token.Phrase(var value, var _, var span) -> {
                tokens.next();
                yield values.read(field.name(), value.replace(" ", ""), span);
            }
            case Token.Open open -> {
                problems.error(Code.VALUE_GROUP, field.span(), Optional.empty());
                tokens.next();
                yield groups.apply(open);
            }
            case null, default -> {
                missing(field.span());
                yield Optional.empty();
            }
        };
    }

    /** An operator has nothing to work on. */
    void missing(TextSpan operator) {
        String written = text.of(operator);
        Optional<String> without = text.with(operator, "").filter(rest -> !rest.isBlank());
        problems.error(Code.MISSING_OPERAND, operator, without.or(() -> Optional.of('"' + written + '"')));
    }
}
