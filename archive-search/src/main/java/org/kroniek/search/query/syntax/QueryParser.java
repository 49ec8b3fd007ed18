package org.kroniek.search.query.syntax;

import java.util.List;
import java.util.Optional;
import org.kroniek.core.text.TextSpan;
import org.kroniek.search.query.syntax.QueryProblem.Code;

/**
 * Reads what a person typed. Words stand for themselves and are joined by "and"; {@code AND}, {@code OR} and
 * {@code NOT} work in capitals only, a hyphen before a word means {@code NOT}; it binds tighter than {@code AND}, and
 * that tighter than {@code OR}; brackets and quotation marks group. The whole language is described in
 * {@code docs/query-language.md}. No input makes this fail: what cannot be understood
 * comes back as problems with their places.
 */
public final class QueryParser {

    /** Code points of a query: a long paragraph. */
    public static final int MAX_LENGTH = 2_000;
    /** Words of a query, inside phrases too; each is looked up in some twenty fields. */
    public static final int MAX_TERMS = 64;
    /** Brackets within brackets. */
    public static final int MAX_DEPTH = 20;

    public ParsedQuery parse(String query) {
        QueryText text = new QueryText(query);
        Problems problems = new Problems(text);
        if (text.length() > MAX_LENGTH) {
            problems.error(Code.TOO_LONG, new TextSpan(MAX_LENGTH, text.length()), Optional.empty());
            return new ParsedQuery.Refused(problems.errors());
        }
        List<Token> tokens = new QueryLexer(text, problems).tokens();
        new TermCount(problems).check(tokens);
        Optional<QueryNode> tree = new TreeBuilder(text, tokens, problems).build();
        return parsed(tree, text, problems);
    }

    private static ParsedQuery parsed(Optional<QueryNode> tree, QueryText text, Problems problems) {
        if (problems.hasErrors()) {
            return new ParsedQuery.Refused(problems.errors());
        }
        if (tree.isEmpty() && !problems.warnings().isEmpty()) {
            return new ParsedQuery.Refused(problems.warnings());
        }
        if (tree.isPresent() && isExclusion(tree.get())) {
            problems.warning(Code.ONLY_EXCLUSIONS, new TextSpan(0, text.length()), Optional.empty());
        }
        return new ParsedQuery.Understood(tree.orElseGet(QueryNode.Everything::new), problems.warnings());
    }

    /** Whether a query names nothing that should be found, only what should not. */
    private static boolean isExclusion(QueryNode node) {
        return switch (node) {
            case QueryNode.Not(var operand) -> !isExclusion(operand);
            case QueryNode.And(var operands) -> operands.stream().allMatch(QueryParser::isExclusion);
            case QueryNode.Or(var operands) -> operands.stream().allMatch(QueryParser::isExclusion);
            default -> false;
        };
    }
}
